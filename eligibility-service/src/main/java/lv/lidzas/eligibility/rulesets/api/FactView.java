package lv.lidzas.eligibility.rulesets.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lv.lidzas.eligibility.rules.facts.ApplicationFacts;
import lv.lidzas.eligibility.rules.facts.DocumentFact;
import lv.lidzas.eligibility.rules.facts.NeedFact;
import lv.lidzas.eligibility.rulesets.domain.RuleTexts;
import lv.lidzas.kit.words.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A fact that the rules relied on. */
@Schema(description = "A fact that the rules relied on, with source and validity (fakts)")
public record FactView(
        @Schema(
                        description =
                                "What it is about: a statement of the application, a kind of document, or the need",
                        examples = "OPINION_ASSISTANT_NEED",
                        maxLength = 100)
                String name,
        @Schema(description = "What holds", examples = "VERIFIED", maxLength = 200) String value,
        @Schema(
                        description = "The same in words, in the language of the answer",
                        examples =
                                "VDEĀVK atzinums par asistenta pakalpojuma nepieciešamību: pieņemts.",
                        maxLength = 500)
                String text,
        @Schema(description = "Who says so", examples = "DOCUMENT") Source source,
        @Schema(
                        description =
                                "Id of the application, the document or the assessment of the need",
                        examples = "0192f3a1-7a05-7c00-8000-000000000005")
                UUID sourceId,
        @Schema(
                        description = "Last day on which it holds; absent without a term",
                        examples = "2027-06-30")
                @Nullable LocalDate validUntil) {

    /** What an application states. */
    public static FactView stated(
            ApplicationFacts application, String name, Object value, Language language) {
        return new FactView(
                name,
                value.toString(),
                RuleTexts.in(language).fact(name, value.toString()),
                Source.APPLICATION,
                application.id().value(),
                null);
    }

    /** What a document shows: how far it is proven, and what it names. */
    public static List<FactView> shown(DocumentFact document, Language language) {
        RuleTexts texts = RuleTexts.in(language);
        List<FactView> views = new ArrayList<>();
        String kind = document.kind().name();
        String state = document.state().name();
        views.add(shown(document, kind, state, texts.fact("document-" + state, kind)));
        if (document.group() != null) {
            String group = document.group().name();
            views.add(
                    shown(
                            document,
                            "disabilityGroup",
                            group,
                            texts.fact("disabilityGroup", group)));
        }
        document.limitations().stream()
                .sorted()
                .map(Enum::name)
                .forEach(limit ->
                        views.add(
                                shown(
                                        document,
                                        "limitation",
                                        limit,
                                        texts.fact("limitation", limit))));
        return List.copyOf(views);
    }

    /** That a caseworker assessed the need; what was found is read there, by whom it concerns. */
    public static FactView found(NeedFact need, Language language) {
        String day = need.assessedOn().toString();
        return new FactView(
                "need",
                day,
                RuleTexts.in(language).fact("need", day),
                Source.CASEWORKER,
                need.id().value(),
                null);
    }

    private static FactView shown(DocumentFact document, String name, String value, String text) {
        return new FactView(
                name, value, text, Source.DOCUMENT, document.id().value(), document.validUntil());
    }

    /** Who says a fact. */
    public enum Source {
        /** The application states it. */
        APPLICATION,
        /** A document shows it. */
        DOCUMENT,
        /** A caseworker found it. */
        CASEWORKER
    }
}
