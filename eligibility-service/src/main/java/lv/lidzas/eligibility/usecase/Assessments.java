package lv.lidzas.eligibility.usecase;

import java.util.List;
import lv.lidzas.eligibility.domain.ApplicationId;
import lv.lidzas.eligibility.domain.AssessmentId;
import lv.lidzas.eligibility.domain.assessment.Assessment;
import org.jspecify.annotations.Nullable;

/** Every run of the rules (izvērtējumi); nothing is ever overwritten. */
public interface Assessments {

    /** Adds the last run of its application; the one before becomes history. */
    void append(Assessment assessment);

    /** The case is closed: none of its runs waits for anything any more. */
    void close(ApplicationId application);

    /** The last run of an application that still waits; absent when there is none. */
    @Nullable Assessment current(ApplicationId application);

    /** A run; absent when it is unknown. */
    @Nullable Assessment find(AssessmentId id);

    /** The runs that fit, newest first. */
    List<Assessment> list(AssessmentFilter filter);
}
