/** The inbox: every event has its effect once, however often it is delivered. */
package lv.lidzas.kit.inbox;
