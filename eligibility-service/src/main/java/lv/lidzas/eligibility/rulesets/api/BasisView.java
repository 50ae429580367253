package lv.lidzas.eligibility.rulesets.api;

import lv.lidzas.eligibility.rules.law.LegalAct;
import lv.lidzas.kit.words.Bilingual;
import lv.lidzas.kit.words.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An act that something rests on, with the section where it is known. */
@Schema(description = "An act that something rests on (tiesiskais pamats)")
public record BasisView(
        @Schema(description = "Short name of the act", examples = "APL", maxLength = 100)
                String act,
        @Schema(
                        description = "Full name of the act in the language of the answer",
                        examples = "Administratīvā procesa likums",
                        maxLength = 300)
                String title,
        @Schema(
                        description =
                                "Section in the language of the answer; absent where only the act is known",
                        examples = "70. pants",
                        maxLength = 200)
                @Nullable String section) {

    /** An act, and a section of it if it is known. */
    public static BasisView of(LegalAct act, @Nullable Bilingual section, Language language) {
        return new BasisView(
                act.code(),
                switch (language) {
                    case LV -> act.titleLv();
                    case EN -> act.titleEn();
                },
                section == null ? null : section.in(language));
    }
}
