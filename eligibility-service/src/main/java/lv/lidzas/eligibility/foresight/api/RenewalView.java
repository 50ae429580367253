package lv.lidzas.eligibility.foresight.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.lidzas.eligibility.foresight.domain.Renewal;
import lv.lidzas.eligibility.rules.facts.DocumentFact;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rulesets.api.RequiredDocumentView;
import lv.lidzas.kit.words.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a new application can take over. */
@Schema(
        description =
                "What a new application can take over from a grant, seen on the first day after it (atkārtots iesniegums)")
public record RenewalView(
        @Schema(description = "The grant", examples = "0192f3a1-7a07-7c00-8000-000000000007")
                UUID decisionId,
        @Schema(description = "The first day without it; not before today", examples = "2027-11-23")
                LocalDate firstDay,
        @Schema(
                        description =
                                "The rule set that decides then, as far as it is known today; absent where none does",
                        examples = "MK942-2016",
                        maxLength = 50)
                @Nullable String ruleSetId,
        @Schema(
                        description = "The purposes granted that it serves",
                        examples = "[\"WORK\"]",
                        maxItems = 20)
                List<String> purposes,
        @Schema(
                        description = "The purposes granted that it does not serve",
                        examples = "[]",
                        maxItems = 20)
                List<String> unserved,
        @Schema(description = "The documents asked for that are still valid then", maxItems = 50)
                List<ValidDocumentView> valid,
        @Schema(description = "The documents asked for that are not, and why", maxItems = 50)
                List<DocumentToBringView> toBring) {

    /** A document that need not be brought again. */
    @Schema(description = "A document that is still valid")
    public record ValidDocumentView(
            @Schema(description = "Document id", examples = "0192f3a1-7a05-7c00-8000-000000000005")
                    UUID documentId,
            @Schema(description = "What it is", examples = "OPINION_ASSISTANT_NEED")
                    DocumentKind kind,
            @Schema(
                            description = "Its last day; absent where it has no term",
                            examples = "2028-01-15")
                    @Nullable LocalDate validUntil) {

        static ValidDocumentView of(DocumentFact document) {
            return new ValidDocumentView(
                    document.id().value(), document.kind(), document.validUntil());
        }
    }

    /** A document that is lacking. */
    @Schema(description = "A document that is lacking, and why")
    public record DocumentToBringView(
            @Schema(description = "What is asked for, and where it is written")
                    RequiredDocumentView document,
            @Schema(description = "What is wrong with what is known", examples = "OUT_OF_TERM")
                    Renewal.Lack why) {}

    static RenewalView of(Renewal renewal, Language language) {
        return new RenewalView(
                renewal.decisionId().value(),
                renewal.firstDay(),
                renewal.rules().decides() ? renewal.rules().id().value() : null,
                codes(renewal.purposes()),
                codes(renewal.unserved()),
                renewal.valid().stream().map(ValidDocumentView::of).toList(),
                renewal.toBring().stream()
                        .map(it ->
                                new DocumentToBringView(
                                        RequiredDocumentView.of(it.document(), language), it.why()))
                        .toList());
    }

    private static List<String> codes(List<Purpose> purposes) {
        return purposes.stream().map(Purpose::code).toList();
    }
}
