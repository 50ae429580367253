/** Events published by assistant-scheduling-service (stundas), major version 1. */
@NullMarked
package lv.lidzas.contracts.scheduling.v1;

import org.jspecify.annotations.NullMarked;
