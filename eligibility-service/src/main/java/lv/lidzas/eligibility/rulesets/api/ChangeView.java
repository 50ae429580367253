package lv.lidzas.eligibility.rulesets.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import lv.lidzas.eligibility.rules.facts.DisabilityGroup;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.Limitation;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.logic.DocumentGap;
import lv.lidzas.eligibility.rules.ways.Change;
import lv.lidzas.eligibility.rulesets.domain.RuleTexts;
import lv.lidzas.kit.words.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing that would be otherwise. */
@Schema(description = "One thing that would be otherwise (izmaiņa)")
public record ChangeView(
        @Schema(description = "What it is about", examples = "DOCUMENT_ACCEPTED") ChangeKind kind,
        @Schema(
                        description = "The same in words, in the language of the answer",
                        examples =
                                "Darba devēja apliecinājums: dokuments ir iesniegts un pieņemts.",
                        maxLength = 500)
                String text,
        @Schema(description = "The document", examples = "CONFIRMATION_EMPLOYER")
                @Nullable DocumentKind document,
        @Schema(description = "What is lacking of the document now", examples = "MISSING")
                @Nullable DocumentGap gap,
        @Schema(
                        description = "The purpose that is exchanged or left out",
                        examples = "WORK",
                        maxLength = 40)
                @Nullable String purpose,
        @Schema(
                        description =
                                "Any of them will do: purposes in its place, or groups or limitations that a document states; empty where none is meant",
                        examples = "[\"I\",\"II\"]",
                        maxItems = 20)
                List<String> values,
        @Schema(
                        description = "The condition that a caseworker judges",
                        examples = "benefit-of-month-known",
                        maxLength = 100)
                @Nullable String condition,
        @Schema(description = "The day that comes", examples = "2027-05-02")
                @Nullable LocalDate day) {

    static ChangeView of(Change change, Language language) {
        String text = ChangeTexts.of(change, RuleTexts.in(language));
        return switch (change) {
            case Change.DayComes(LocalDate day) ->
                    new ChangeView(
                            ChangeKind.DAY_COMES, text, null, null, null, List.of(), null, day);
            case Change.PurposeExchanged(Purpose from, Set<Purpose> to) ->
                    ofPurpose(ChangeKind.PURPOSE_EXCHANGED, text, from, codes(to));
            case Change.PurposeLeftOut(Purpose purpose) ->
                    ofPurpose(ChangeKind.PURPOSE_LEFT_OUT, text, purpose, List.of());
            case Change.DocumentAccepted(DocumentKind kind, DocumentGap gap) ->
                    new ChangeView(
                            ChangeKind.DOCUMENT_ACCEPTED,
                            text,
                            kind,
                            gap,
                            null,
                            List.of(),
                            null,
                            null);
            case Change.GroupShown(Set<DisabilityGroup> groups) ->
                    shown(ChangeKind.GROUP_SHOWN, text, names(groups));
            case Change.LimitationShown(Set<Limitation> limitations) ->
                    shown(ChangeKind.LIMITATION_SHOWN, text, names(limitations));
            case Change.IdentityProven() -> shown(ChangeKind.IDENTITY_PROVEN, text, List.of());
            case Change.ResidenceDeclared() ->
                    shown(ChangeKind.RESIDENCE_DECLARED, text, List.of());
            case Change.BenefitNotReceived() ->
                    shown(ChangeKind.BENEFIT_NOT_RECEIVED, text, List.of());
            case Change.Judged(String condition) ->
                    new ChangeView(
                            ChangeKind.JUDGED, text, null, null, null, List.of(), condition, null);
        };
    }

    private static ChangeView ofPurpose(
            ChangeKind kind, String text, Purpose purpose, List<String> instead) {
        return new ChangeView(kind, text, null, null, purpose.code(), instead, null, null);
    }

    private static ChangeView shown(ChangeKind kind, String text, List<String> values) {
        return new ChangeView(kind, text, null, null, null, values, null, null);
    }

    private static List<String> codes(Set<Purpose> purposes) {
        return purposes.stream().map(Purpose::code).toList();
    }

    private static List<String> names(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toList();
    }
}
