package lv.lidzas.eligibility.rules.law;

import java.time.LocalDate;
import lv.lidzas.kit.words.Bilingual;

/**
 * A pinpoint in an act (tiesību normas norāde).
 *
 * @param paragraph the paragraph, section or item, as a reader of each language finds it
 * @param version the version of the act, by its first day in force or, for a page, the day of the copy
 * @param evidence how well the text was seen
 */
public record LegalReference(
        LegalAct act, Bilingual paragraph, LocalDate version, Evidence evidence) {

    public LegalReference {
        if (paragraph.lv().isBlank() || paragraph.en().isBlank()) {
            throw new IllegalArgumentException(
                    "A reference to " + act + " names no paragraph. Maybe it was left for later.");
        }
    }
}
