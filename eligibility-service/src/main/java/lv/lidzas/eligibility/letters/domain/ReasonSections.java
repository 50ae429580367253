package lv.lidzas.eligibility.letters.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import lv.lidzas.eligibility.decisions.domain.Ruling;
import lv.lidzas.eligibility.letters.domain.LetterText.Block;
import lv.lidzas.eligibility.letters.domain.LetterText.Section;
import lv.lidzas.eligibility.rules.logic.Reason;
import lv.lidzas.eligibility.rulesets.domain.RuleTexts;
import lv.lidzas.kit.words.Language;
import org.jspecify.annotations.Nullable;

/** Why it was decided so, on which law, and what could be done (pamatojums un piemērotās tiesību normas). */
final class ReasonSections {

    private final LetterMatter matter;
    private final List<LetterReason> reasons;
    private final Language language;
    private final LetterStyle style;
    private final LetterWords words;
    private final RuleTexts texts;

    ReasonSections(
            LetterMatter matter,
            List<LetterReason> reasons,
            Language language,
            LetterStyle style,
            LetterWords words) {
        this.matter = matter;
        this.reasons = reasons;
        this.language = language;
        this.style = style;
        this.words = words;
        this.texts = RuleTexts.in(language);
    }

    Stream<Section> all() {
        return Stream.of(reasons(), remedies(), norms()).filter(Objects::nonNull);
    }

    private Section reasons() {
        List<Block> blocks = new ArrayList<>();
        if (!reasons.isEmpty()) {
            blocks.add(
                    new Block(
                            words.say("reasons.because"),
                            reasons.stream().map(this::reason).toList()));
        }
        String reasoning = Ruling.reasoningOf(matter.decision().ruling());
        if (reasoning != null) {
            blocks.add(Block.of(words.say("reasons.person", reasoning)));
        }
        return new Section(words.say("reasons"), blocks);
    }

    private String reason(LetterReason reason) {
        return switch (style) {
            case FULL -> inFull(reason);
            case EASY -> inEasyLanguage(reason);
        };
    }

    private String inFull(LetterReason reason) {
        return AppliedNorms.isLaw(reason.basis())
                ? words.say("reason.by-law", stated(reason), words.norm(reason.basis()))
                : words.say("reason.by-page", stated(reason), words.paragraph(reason.basis()));
    }

    private String stated(LetterReason reason) {
        Reason outcome = reason.outcome();
        if (outcome == null) {
            return LetterWords.sentence(ground(reason));
        }
        String condition = LetterWords.sentence(texts.condition(reason.id()));
        String given = LetterWords.sentence(texts.outcome(outcome));
        return condition.equals(given) ? given : condition + " " + given;
    }

    private String inEasyLanguage(LetterReason reason) {
        Reason outcome = reason.outcome();
        if (outcome == null) {
            return LetterWords.sentence(ground(reason));
        }
        String easy = words.easyOutcome(outcome.code());
        return easy == null ? texts.outcome(outcome) : texts.filled(easy, outcome);
    }

    private String ground(LetterReason reason) {
        return reason.stated() == null
                ? words.say("reason.not-met", texts.condition(reason.id()))
                : reason.stated().in(language);
    }

    /** Only where something was refused. */
    private @Nullable Section remedies() {
        List<String> remedies =
                matter.taken() == null
                        ? List.of()
                        : reasons.stream()
                                .map(LetterReason::outcome)
                                .filter(Objects::nonNull)
                                .map(texts::remedy)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList();
        return remedies.isEmpty()
                ? null
                : new Section(
                        words.say("remedies"),
                        List.of(new Block(words.say("remedies.could"), remedies)));
    }

    private Section norms() {
        AppliedNorms norms = AppliedNorms.of(matter, reasons);
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Block(
                        words.say("norms.applied"),
                        Stream.concat(
                                        words.norms("norms.act", norms.law()).stream(),
                                        Stream.of(
                                                words.say(
                                                        matter.taken() == null
                                                                ? "norms.procedure"
                                                                : "norms.procedure-unfavourable")))
                                .toList()));
        if (!norms.explained().isEmpty()) {
            blocks.add(
                    new Block(
                            words.say("norms.explained"),
                            words.norms("norms.page", norms.explained())));
        }
        return new Section(words.say("norms"), blocks);
    }
}
