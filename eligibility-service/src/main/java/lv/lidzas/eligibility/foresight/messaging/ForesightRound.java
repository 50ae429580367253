package lv.lidzas.eligibility.foresight.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.assessments.usecase.DayTask;
import lv.lidzas.eligibility.foresight.usecase.ForeseeEnds;
import org.jspecify.annotations.Nullable;

/** When days pass, looks at what ends soon, some grants at a time. */
@ApplicationScoped
public class ForesightRound implements DayTask {

    private final ForeseeEnds foresee;

    ForesightRound(ForeseeEnds foresee) {
        this.foresee = foresee;
    }

    /** Ends early when a step fails: the next round finds the same. */
    @Override
    public void handle() {
        @Nullable DecisionId last = null;
        do {
            last = foresee.handle(last);
        } while (last != null);
    }
}
