package lv.lidzas.eligibility.letters.domain;

import java.util.Collection;
import java.util.List;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.ruleset.RuleSet;
import lv.lidzas.eligibility.rulesets.domain.RuleTexts;
import lv.lidzas.kit.words.Language;
import org.jspecify.annotations.Nullable;

/**
 * How purposes are called in a letter (pasākumu nosaukumi): in the words of the rule set.
 *
 * @param rules the rule set; absent when this release has it no more
 */
record PurposeNames(@Nullable RuleSet rules, Language language) {

    List<String> of(Collection<Purpose> purposes) {
        return purposes.stream().map(this::of).toList();
    }

    String of(Purpose purpose) {
        String term = RuleTexts.in(language).term(purpose.code());
        return rules == null
                ? term
                : rules.purposes().stream()
                        .filter(served -> served.purpose().equals(purpose))
                        .findFirst()
                        .map(served -> served.words().in(language))
                        .orElse(term);
    }
}
