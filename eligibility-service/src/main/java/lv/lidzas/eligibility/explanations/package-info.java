/**
 * Explanations (pamatojuma skaidrojumi): what was asked, what it was held against, and what would lead to a grant.
 *
 * <p>Nothing is kept here. Whoever may read a decision or an assessment may have it explained; what is only proposed is for
 * staff. The smallest sets of changes come from {@code rules.ways}, on the facts and the rule set of the assessment.
 */
package lv.lidzas.eligibility.explanations;
