/** Events published by eligibility-service (nosacījumi, lēmumi), major version 1. */
package lv.lidzas.contracts.eligibility.v1;
