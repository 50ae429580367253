package lv.lidzas.eligibility.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import lv.lidzas.eligibility.domain.AssessmentId;
import lv.lidzas.eligibility.domain.assessment.Assessment;
import org.jspecify.annotations.Nullable;

/**
 * Runs the rules again on every case that waits (pārbauda gaidošās lietas), because days pass.
 *
 * <p>A birthday or the end of an opinion changes a case without any event: a proposal becomes void, or a child who was too
 * young becomes entitled. The person hears of it the same day and not when a caseworker tries to decide.
 */
@ApplicationScoped
public class ReassessOpenCases {

    private static final int AT_ONCE = 20;

    private final CaseFiles files;
    private final Assessments assessments;
    private final AssessApplication assess;

    ReassessOpenCases(CaseFiles files, Assessments assessments, AssessApplication assess) {
        this.files = files;
        this.assessments = assessments;
        this.assess = assess;
    }

    /** Takes some cases after the given one; answers after which to go on, or nothing when all are done. */
    @Transactional
    public @Nullable AssessmentId handle(@Nullable AssessmentId after) {
        List<Assessment> some =
                assessments.list(
                        new AssessmentFilter(
                                null,
                                null,
                                AssessmentFilter.History.CURRENT,
                                null,
                                position(after),
                                AT_ONCE));
        some.forEach(waiting -> assess.handle(files.hold(waiting.applicationId())));
        return some.size() < AT_ONCE ? null : some.getLast().id();
    }

    private static @Nullable UUID position(@Nullable AssessmentId after) {
        return after == null ? null : after.value();
    }
}
