package lv.lidzas.eligibility.rulesets.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import lv.lidzas.eligibility.rules.facts.DisabilityGroup;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.Limitation;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.logic.DocumentGap;
import lv.lidzas.eligibility.rules.ways.Change;
import lv.lidzas.eligibility.rulesets.domain.RuleTexts;

/** The words of what would be otherwise. */
final class ChangeTexts {

    private ChangeTexts() {}

    static String of(Change change, RuleTexts texts) {
        return switch (change) {
            case Change.DayComes(LocalDate day) -> texts.change("day-comes", day);
            case Change.PurposeExchanged(Purpose from, Set<Purpose> to) ->
                    texts.change("purpose-exchanged", from, anyOf(to, texts));
            case Change.PurposeLeftOut(Purpose purpose) ->
                    texts.change("purpose-left-out", purpose);
            case Change.DocumentAccepted(DocumentKind kind, DocumentGap gap) ->
                    texts.change("document-" + inKebab(gap), kind);
            case Change.GroupShown(Set<DisabilityGroup> groups) ->
                    texts.change("group-shown", anyOf(groups, texts));
            case Change.LimitationShown(Set<Limitation> limitations) ->
                    texts.change("limitation-shown", anyOf(limitations, texts));
            case Change.IdentityProven() -> texts.change("identity-proven");
            case Change.ResidenceDeclared() -> texts.change("residence-declared");
            case Change.BenefitNotReceived() -> texts.change("benefit-not-received");
            case Change.Judged(String condition) -> texts.change("judged-" + condition);
        };
    }

    /** "a, b or c". */
    private static String anyOf(Set<?> values, RuleTexts texts) {
        List<String> words = values.stream().map(value -> texts.term(value.toString())).toList();
        return words.size() == 1
                ? words.getFirst()
                : String.join(", ", words.subList(0, words.size() - 1))
                        + " "
                        + texts.change("or")
                        + " "
                        + words.getLast();
    }

    private static String inKebab(DocumentGap gap) {
        return gap.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
