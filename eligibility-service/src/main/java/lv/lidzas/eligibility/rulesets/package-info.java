/**
 * The rule sets in use (noteikumu kopumi): read from the figures' files at start, told to the other services, shown to readers.
 *
 * <p>A rule set is told when it is new or changed, and again at start when the topic no longer holds it. Words of conditions and
 * reasons, and the views of a condition, a reason and a legal reference, are here for the features above.
 */
package lv.lidzas.eligibility.rulesets;
