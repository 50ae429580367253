package lv.lidzas.intake.rulesets.usecase;

import java.time.Instant;
import java.time.LocalDate;
import lv.lidzas.intake.rulesets.domain.RuleSetCopy;
import org.jspecify.annotations.Nullable;

/** Port: the copies of the rule sets that eligibility published. */
public interface RuleSetCopies {

    /** Keeps a copy, unless a later one of the same rule set is kept already. */
    void keep(RuleSetCopy copy, Instant publishedAt);

    /** The copy of a rule set; null when none has arrived. */
    @Nullable RuleSetCopy find(String ruleSetId);

    /** The rule set that serves a decision day; null when none has arrived. */
    @Nullable RuleSetCopy serving(LocalDate day);
}
