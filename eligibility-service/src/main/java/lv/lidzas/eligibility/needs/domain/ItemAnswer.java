package lv.lidzas.eligibility.needs.domain;

/**
 * What was answered to an item of a questionnaire (atbilde).
 *
 * @param item its code
 * @param option the code of the option that was chosen
 */
public record ItemAnswer(String item, String option) {}
