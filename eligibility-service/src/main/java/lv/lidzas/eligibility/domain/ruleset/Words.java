package lv.lidzas.eligibility.domain.ruleset;

/**
 * A sentence in both languages of the service.
 *
 * @param lv in Latvian
 * @param en in English
 */
public record Words(String lv, String en) {}
