package lv.lidzas.eligibility.assessments.usecase;

import lv.lidzas.eligibility.assessments.domain.Assessment;
import lv.lidzas.eligibility.assessments.domain.AssessmentId;
import lv.lidzas.eligibility.assessments.domain.AssessmentSummary;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import org.jspecify.annotations.Nullable;

/** The runs of the rules that said something new (izvērtējumi); none is ever taken away. */
public interface Assessments {

    /** Adds the last run of its application; the one before becomes history. */
    void append(Assessment assessment);

    /** The current run of the application goes on, and relies on these facts from now on. */
    void rely(ApplicationId application, Facts relied);

    /** The case is closed: none of its runs waits for anything any more. */
    void close(ApplicationId application);

    /** The last run of an application that still waits; absent when there is none. */
    @Nullable Assessment current(ApplicationId application);

    /** A run; absent when it is unknown. */
    @Nullable Assessment find(AssessmentId id);

    /** The runs that fit, newest first. */
    Slice<AssessmentSummary> list(AssessmentFilter filter, PageRequest page);
}
