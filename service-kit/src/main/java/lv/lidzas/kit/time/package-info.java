/** The one clock of a service, and the days of the law. */
package lv.lidzas.kit.time;
