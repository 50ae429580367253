package lv.lidzas.eligibility.rules.hours;

import lv.lidzas.eligibility.rules.facts.Purpose;

/**
 * The time that a purpose calls for (pasākumam izvērtētais laiks), before the state benefit is deducted.
 *
 * @param purpose the purpose
 * @param time the most of it in one span
 */
public record AssessedTime(Purpose purpose, GrantedTime time) {}
