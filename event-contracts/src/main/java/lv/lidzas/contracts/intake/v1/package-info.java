/** Events published by application-service (iesniegumi), major version 1. */
@NullMarked
package lv.lidzas.contracts.intake.v1;

import org.jspecify.annotations.NullMarked;
