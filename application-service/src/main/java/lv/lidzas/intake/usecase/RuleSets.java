package lv.lidzas.intake.usecase;

import java.time.Instant;
import java.time.LocalDate;
import lv.lidzas.intake.domain.RuleSetTerms;
import org.jspecify.annotations.Nullable;

/** Port: the copies of the rule sets that eligibility published. */
public interface RuleSets {

    /** Keeps a copy, unless a later one of the same rule set is kept already. */
    void keep(RuleSetTerms terms, Instant publishedAt);

    /** The copy of a rule set; null when none has arrived. */
    @Nullable RuleSetTerms find(String ruleSetId);

    /** The rule set that serves a decision day; null when none has arrived. */
    @Nullable RuleSetTerms serving(LocalDate day);
}
