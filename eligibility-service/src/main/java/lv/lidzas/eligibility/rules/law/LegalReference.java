package lv.lidzas.eligibility.rules.law;

import java.time.LocalDate;

/**
 * A pinpoint in an act (tiesību normas norāde).
 *
 * @param paragraph the paragraph, section or item
 * @param version the version of the act, by its first day in force or, for a page, the day of the copy
 * @param evidence how well the text was seen
 */
public record LegalReference(LegalAct act, String paragraph, LocalDate version, Evidence evidence) {

    public LegalReference {
        if (paragraph.isBlank()) {
            throw new IllegalArgumentException(
                    "A reference to " + act + " names no paragraph. Maybe it was left for later.");
        }
    }
}
