/**
 * The chain through the access log: who edits, removes, reorders or cuts entries behind the service's back is found out.
 *
 * <p>Requests only add entries, and wait for nobody. One writer at a time chains them a moment later, and now and then tells the
 * end of the chain to the other services, which keep it.
 */
package lv.lidzas.kit.looks.chain;
