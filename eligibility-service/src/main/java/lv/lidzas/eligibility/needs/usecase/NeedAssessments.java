package lv.lidzas.eligibility.needs.usecase;

import lv.lidzas.eligibility.needs.domain.NeedAssessment;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.NeedAssessmentId;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import org.jspecify.annotations.Nullable;

/** The assessments of needs (vajadzību novērtējumi); none is ever taken away while its case is kept. */
public interface NeedAssessments {

    /** Keeps a new one, for staff alone. */
    void add(NeedAssessment assessment);

    /** From now on the parties of the application may read those that are kept for it. */
    void open(ApplicationId application);

    /** One that fits; absent when there is none such. */
    @Nullable NeedAssessment find(NeedAssessmentId id, NeedFilter filter);

    /** Those that fit, newest first. */
    Slice<NeedAssessment> list(NeedFilter filter, PageRequest page);
}
