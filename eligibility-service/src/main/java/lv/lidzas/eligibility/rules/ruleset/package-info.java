/**
 * What a rule set is (noteikumu kopums), what it gives for a case, and which one serves a day.
 *
 * <p>An act is a room below: its composition, purposes, hour rule, period rule, figures, documents and grounds of refusal. A
 * new act is a new room and edits no other.
 */
package lv.lidzas.eligibility.rules.ruleset;
