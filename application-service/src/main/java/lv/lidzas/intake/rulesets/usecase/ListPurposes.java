package lv.lidzas.intake.rulesets.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.intake.rulesets.domain.RuleSetCopy;
import lv.lidzas.kit.time.LegalClock;
import org.jspecify.annotations.Nullable;

/** Tells what can be applied for today. */
@ApplicationScoped
public class ListPurposes {

    private final RuleSetCopies ruleSets;
    private final LegalClock clock;

    ListPurposes(RuleSetCopies ruleSets, LegalClock clock) {
        this.ruleSets = ruleSets;
        this.clock = clock;
    }

    /** The rule set of today; null until one has arrived from eligibility-service. */
    @Transactional
    public @Nullable RuleSetCopy handle() {
        return ruleSets.serving(clock.today());
    }
}
