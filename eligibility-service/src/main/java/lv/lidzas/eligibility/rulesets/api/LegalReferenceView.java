package lv.lidzas.eligibility.rulesets.api;

import java.time.LocalDate;
import lv.lidzas.eligibility.rules.law.Evidence;
import lv.lidzas.eligibility.rules.law.LegalReference;
import lv.lidzas.kit.words.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A pinpoint in an act. */
@Schema(description = "A pinpoint in an act (tiesību normas norāde)")
public record LegalReferenceView(
        @Schema(description = "Short name of the act", examples = "MK 942", maxLength = 100)
                String act,
        @Schema(
                        description = "Full name of the act in the language of the answer",
                        examples = "Ministru kabineta 18.12.2012. noteikumi Nr. 942",
                        maxLength = 300)
                String title,
        @Schema(
                        description = "Paragraph, section or item, in the language of the answer",
                        examples = "1. pielikuma 7. punkts",
                        maxLength = 200)
                String paragraph,
        @Schema(
                        description =
                                "First day of the version of the act, or the day of the copy of a page",
                        examples = "2016-01-01")
                LocalDate version,
        @Schema(description = "How well the text behind the rule was seen", examples = "EXCERPT")
                Evidence evidence) {

    /** The view of a reference. */
    public static LegalReferenceView of(LegalReference basis, Language language) {
        return new LegalReferenceView(
                basis.act().code(),
                switch (language) {
                    case LV -> basis.act().titleLv();
                    case EN -> basis.act().titleEn();
                },
                basis.paragraph().in(language),
                basis.version(),
                basis.evidence());
    }
}
