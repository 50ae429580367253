package lv.lidzas.intake.rulesets.domain;

import lv.lidzas.kit.words.Bilingual;

/**
 * A pinpoint in an act (tiesību normas norāde).
 *
 * @param paragraph the paragraph, section or item
 * @param version the version of the act
 */
public record LegalGround(String act, Bilingual paragraph, String version) {}
