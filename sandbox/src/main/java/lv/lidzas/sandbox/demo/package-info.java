/**
 * Stories told against a running system, over HTTP only, as an outside client would.
 *
 * <p>Every person in them is synthetic: the surnames mean "sample", and the personal codes of the adults carry a wrong check
 * digit so that they are nobody's.
 */
package lv.lidzas.sandbox.demo;
