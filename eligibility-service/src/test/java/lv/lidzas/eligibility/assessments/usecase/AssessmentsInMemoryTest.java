package lv.lidzas.eligibility.assessments.usecase;

import java.util.function.Supplier;
import lv.lidzas.eligibility.cases.usecase.PartiesHeard;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.kit.words.Parties;

class AssessmentsInMemoryTest extends AssessmentsContract {

    private final PartiesHeard parties = new PartiesHeard();
    private final Assessments assessments = new AssessmentsInMemory(parties);

    @Override
    protected Assessments assessments() {
        return assessments;
    }

    @Override
    protected <T> T within(Supplier<T> work) {
        return work.get();
    }

    @Override
    protected void hold(ApplicationId id) {}

    @Override
    protected void hear(ApplicationId application, Parties told) {
        parties.keep(application.value(), told);
    }
}
