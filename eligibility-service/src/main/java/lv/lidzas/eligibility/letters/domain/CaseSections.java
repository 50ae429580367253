package lv.lidzas.eligibility.letters.domain;

import java.util.List;
import java.util.stream.Stream;
import lv.lidzas.eligibility.letters.domain.LetterText.Block;
import lv.lidzas.eligibility.letters.domain.LetterText.Section;
import lv.lidzas.eligibility.rules.facts.DocumentFact;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.facts.NeedFact;
import lv.lidzas.eligibility.rulesets.domain.RuleTexts;
import lv.lidzas.kit.words.Language;
import org.jspecify.annotations.Nullable;

/** What was asked for, and what was found (prasījums un konstatētie fakti). */
final class CaseSections {

    private final LetterMatter matter;
    private final LetterWords words;
    private final RuleTexts texts;
    private final PurposeNames names;

    CaseSections(LetterMatter matter, Language language, LetterWords words) {
        this.matter = matter;
        this.words = words;
        this.texts = RuleTexts.in(language);
        this.names = new PurposeNames(matter.rules(), language);
    }

    Section claim() {
        return new Section(
                words.say("claim"),
                List.of(new Block(words.say("claim.asked"), names.of(matter.appliedFor()))));
    }

    Section findings() {
        Facts facts = matter.assessment().facts();
        Stream<String> stated =
                facts.application().told().entrySet().stream()
                        .map(told -> texts.fact(told.getKey(), told.getValue().toString()));
        Stream<String> shown = facts.documents().stream().flatMap(this::shown);
        return new Section(
                words.say("findings"),
                List.of(
                        new Block(
                                words.say("findings.known"),
                                Stream.of(stated, shown, found(facts.need()))
                                        .flatMap(told -> told)
                                        .toList())));
    }

    private Stream<String> found(@Nullable NeedFact need) {
        if (need == null) {
            return Stream.empty();
        }
        Stream<String> childhood =
                Stream.ofNullable(need.fromChildhood())
                        .map(is -> texts.fact("fromChildhood", is.toString()));
        return Stream.concat(
                Stream.of(
                        texts.fact("need", need.assessedOn().toString()),
                        texts.fact("coefficient", String.valueOf(need.intensity().coefficient()))),
                childhood);
    }

    /** How far it is proven, and what it names of the disability. */
    private Stream<String> shown(DocumentFact document) {
        Stream<String> proof =
                Stream.of(texts.fact("document-" + document.state(), document.kind().name()));
        Stream<String> group =
                Stream.ofNullable(document.group())
                        .map(named -> texts.fact("disabilityGroup", named.name()));
        Stream<String> limits =
                document.limitations().stream()
                        .sorted()
                        .map(limit -> texts.fact("limitation", limit.name()));
        return Stream.of(proof, group, limits).flatMap(told -> told);
    }
}
