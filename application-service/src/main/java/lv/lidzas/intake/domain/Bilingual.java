package lv.lidzas.intake.domain;

/**
 * A text in the state language and in English.
 *
 * @param lv in Latvian
 * @param en in English
 */
public record Bilingual(String lv, String en) {}
