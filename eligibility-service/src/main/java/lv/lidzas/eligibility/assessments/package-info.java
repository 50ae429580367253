/**
 * Runs of the rules on cases (izvērtējumi): whenever a fact changes or days pass, the rules run again.
 *
 * <p>Each run that says something new is kept; one of them is current while the case waits. A favourable run has a proposed
 * decision, which {@code decisions} keeps through the port {@code Proposals}.
 */
package lv.lidzas.eligibility.assessments;
