package lv.lidzas.eligibility.assessments.usecase;

import java.util.function.Supplier;
import lv.lidzas.eligibility.rules.facts.ApplicationId;

class AssessmentsInMemoryTest extends AssessmentsContract {

    private final Assessments assessments = new AssessmentsInMemory();

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
}
