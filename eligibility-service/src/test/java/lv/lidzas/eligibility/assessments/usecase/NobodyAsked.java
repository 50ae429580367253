package lv.lidzas.eligibility.assessments.usecase;

import lv.lidzas.eligibility.assessments.domain.Assessment;
import lv.lidzas.eligibility.rules.facts.ApplicationId;

/** Doubts of which nobody is asked. */
public final class NobodyAsked implements Doubts {

    @Override
    public void follow(Assessment now) {}

    @Override
    public void end(ApplicationId application) {}
}
