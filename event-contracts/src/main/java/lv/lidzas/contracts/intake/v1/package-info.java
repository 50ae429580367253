/** Events published by application-service (iesniegumi), major version 1. */
package lv.lidzas.contracts.intake.v1;
