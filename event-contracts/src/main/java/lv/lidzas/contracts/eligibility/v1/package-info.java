/** Events published by eligibility-service (nosacījumi, lēmumi), major version 1. */
@NullMarked
package lv.lidzas.contracts.eligibility.v1;

import org.jspecify.annotations.NullMarked;
