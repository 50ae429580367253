package lv.lidzas.eligibility.rulesets.api;

import lv.lidzas.eligibility.rules.ruleset.Figure;
import lv.lidzas.eligibility.rules.ruleset.FigureUnit;
import lv.lidzas.eligibility.rulesets.domain.RuleTexts;
import lv.lidzas.kit.words.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A number that the law holds. */
@Schema(description = "A number that the law holds (skaitlis)")
public record FigureView(
        @Schema(description = "Id of the figure", examples = "client-time-max", maxLength = 100)
                String id,
        @Schema(
                        description = "The purpose that it is about; absent when it is about none",
                        examples = "WORK",
                        maxLength = 40)
                @Nullable String purpose,
        @Schema(
                        description = "What it is",
                        examples = "Vienai personai ne vairāk kā",
                        maxLength = 200)
                String text,
        @Schema(description = "The number", examples = "2400") int value,
        @Schema(description = "What it counts", examples = "MINUTES_PER_WEEK") FigureUnit unit,
        @Schema(description = "Where it is written") LegalReferenceView basis) {

    static FigureView of(Figure figure, Language language) {
        return new FigureView(
                figure.id(),
                figure.purpose() == null ? null : figure.purpose().code(),
                RuleTexts.in(language).figure(figure),
                figure.value(),
                figure.unit(),
                LegalReferenceView.of(figure.basis(), language));
    }
}
