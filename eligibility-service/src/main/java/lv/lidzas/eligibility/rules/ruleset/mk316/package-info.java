/**
 * Cabinet Regulation 316 (MK 316): one page to read, with its tables and references.
 *
 * <p>Its figures, and also its purposes with their words and documents, are files: {@code rulesets/mk316/<first day>.yaml}. A file
 * names the rule set that it makes, so an amendment of numbers, ages or purposes is a new file and no new code. The regulation's
 * text and its annexes were not readable, only explanations of them: what they did not say is a setting or a caseworker's
 * judgement.
 */
package lv.lidzas.eligibility.rules.ruleset.mk316;
