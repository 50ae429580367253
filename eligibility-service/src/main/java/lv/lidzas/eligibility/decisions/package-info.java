/**
 * Decisions (lēmumi): the rules propose what is favourable, and only a person issues.
 *
 * <p>A proposal is superseded by another, cancelled or issued. A refusal, or a grant in an unclear case, is issued at once. An
 * issued decision closes the case and is never changed here.
 */
package lv.lidzas.eligibility.decisions;
