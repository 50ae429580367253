package lv.lidzas.eligibility.decisions.usecase;

import java.util.function.Supplier;
import lv.lidzas.eligibility.assessments.domain.Assessment;
import lv.lidzas.eligibility.cases.usecase.PartiesHeard;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.kit.words.Parties;

class DecisionsInMemoryTest extends DecisionsContract {

    private final PartiesHeard parties = new PartiesHeard();
    private final Decisions decisions = new DecisionsInMemory(parties);

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

    @Override
    protected void hear(ApplicationId application, Parties told) {
        parties.keep(application.value(), told);
    }
}
