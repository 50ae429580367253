package lv.lidzas.eligibility.rulesets.api;

import lv.lidzas.eligibility.rules.ruleset.Figure;
import lv.lidzas.kit.words.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A number that the law holds.
 *
 * @param id the figure
 * @param text what it is
 * @param value the number
 * @param unit what it counts
 * @param basis where it is written
 */
@Schema(description = "A number that the law holds (skaitlis)")
public record FigureView(
        @Schema(description = "Id of the figure", examples = "client-time-max", maxLength = 100)
                String id,
        @Schema(
                        description = "What it is",
                        examples = "Vienai personai ne vairāk kā",
                        maxLength = 200)
                String text,
        @Schema(description = "The number", examples = "2400") int value,
        @Schema(description = "What it counts", examples = "MINUTES_PER_WEEK") Figure.Unit unit,
        @Schema(description = "Where it is written") LegalReferenceView basis) {

    static FigureView of(Figure figure, Language language) {
        return new FigureView(
                figure.id(),
                RuleTexts.in(language).figure(figure.id()),
                figure.value(),
                figure.unit(),
                LegalReferenceView.of(figure.basis(), language));
    }
}
