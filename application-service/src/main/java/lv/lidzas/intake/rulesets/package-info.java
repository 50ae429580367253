/**
 * Rule sets (noteikumu kopumi) as intake knows them: copies of what eligibility-service publishes.
 *
 * <p>A copy says what can be applied for and which documents prove it, in which case. A purpose is a code with the rule set's
 * words. A newer announcement replaces the copy, and those who wait are told. This feature asks nothing of others.
 */
package lv.lidzas.intake.rulesets;
