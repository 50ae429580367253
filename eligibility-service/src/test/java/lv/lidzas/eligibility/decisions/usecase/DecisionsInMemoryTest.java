package lv.lidzas.eligibility.decisions.usecase;

import java.util.function.Supplier;
import lv.lidzas.eligibility.assessments.domain.Assessment;

class DecisionsInMemoryTest extends DecisionsContract {

    private final Decisions decisions = new DecisionsInMemory();

    @Override
    protected Decisions decisions() {
        return decisions;
    }

    @Override
    protected <T> T within(Supplier<T> work) {
        return work.get();
    }

    @Override
    protected void keep(Assessment assessment) {}
}
