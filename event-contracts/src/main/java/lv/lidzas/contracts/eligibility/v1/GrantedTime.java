package lv.lidzas.contracts.eligibility.v1;

/**
 * Time with its unit (piešķirtais laiks).
 *
 * @param minutes the most minutes in one span
 * @param per the span
 */
public record GrantedTime(int minutes, Per per) {}
