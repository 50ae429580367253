/**
 * Turns whatever goes wrong under a request into a problem: the framework's refusals, wrong values, missing rights,
 * absent databases and our own bugs.
 */
package lv.lidzas.kit.web.faults;
