/** Events published by assistant-scheduling-service (stundas), major version 1. */
package lv.lidzas.contracts.scheduling.v1;
