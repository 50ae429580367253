package lv.lidzas.eligibility.rulesets.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.lidzas.eligibility.rules.facts.ApplicationFacts;
import lv.lidzas.eligibility.rules.facts.DocumentFact;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.logic.Outcome;
import lv.lidzas.eligibility.rules.logic.TraceNode;
import lv.lidzas.eligibility.rules.logic.TraceShape;
import lv.lidzas.kit.words.Language;
import org.jspecify.annotations.Nullable;

/** The facts that one question was held against (pārbaudītie pierādījumi). */
record LeafEvidence(Facts facts, Language language) {

    private static final Pattern HYPHEN = Pattern.compile("-([a-z])");

    /** Absent for a composition, which is held against nothing itself, and for what does not concern the case. */
    @Nullable List<FactView> of(TraceNode node) {
        return node.shape() != TraceShape.QUESTION
                        || node.evaluated() instanceof Outcome.NotApplicable
                ? null
                : Stream.of(stated(node.id()), found(node.id()), shown(node))
                        .flatMap(views -> views)
                        .toList();
    }

    /** What an application states has mostly the name of the condition that asks for it. */
    private Stream<FactView> stated(String condition) {
        String name =
                switch (condition) {
                    case "child-age", "adult-age" -> "born-on";
                    case "identity-shown" -> "identity-method";
                    case "visual-benefit-recipient" -> "receives-visual-benefit";
                    default -> condition;
                };
        ApplicationFacts application = facts.application();
        Object value = application.told().get(inCamelCase(name));
        return value == null
                ? Stream.empty()
                : Stream.of(FactView.stated(application, inCamelCase(name), value, language));
    }

    private Stream<FactView> found(String condition) {
        return condition.equals("need-assessed") && facts.need() != null
                ? Stream.of(FactView.found(facts.need(), language))
                : Stream.empty();
    }

    private static String inCamelCase(String kebab) {
        return HYPHEN.matcher(kebab).replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT));
    }

    private Stream<FactView> shown(TraceNode node) {
        Stream<@Nullable DocumentFact> documents =
                Stream.concat(statingDocuments(node.id()), namedDocuments(node));
        return documents
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(document -> FactView.shown(document, language).stream());
    }

    private Stream<@Nullable DocumentFact> statingDocuments(String condition) {
        return switch (condition) {
            case "adult-disability-group" -> Stream.of(facts.groupShownBy());
            case "functional-limits" -> Stream.of(facts.limitationsShownBy());
            case "group-one-visual", "higher-education-sight-only", "visual-benefit-recipient" ->
                    Stream.of(facts.groupShownBy(), facts.limitationsShownBy());
            default -> Stream.empty();
        };
    }

    /** A reason about a document names its kind. */
    private Stream<@Nullable DocumentFact> namedDocuments(TraceNode node) {
        return node.evaluated().reason().details().stream()
                .flatMap(detail ->
                        Arrays.stream(DocumentKind.values())
                                .filter(kind -> kind.name().equals(detail)))
                .map(kind -> facts.proofOf(kind).document());
    }
}
