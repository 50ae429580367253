/**
 * The eligibility context (nosacījumi un lēmumi): it runs the rules of the law on an application and keeps the decisions.
 *
 * <p>It proposes what is favourable and never refuses by itself: whatever is unfavourable or unclear waits for a person. It
 * knows no name, personal code, address or contact of anybody.
 */
package lv.lidzas.eligibility;
