package lv.lidzas.eligibility.needs.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import lv.lidzas.eligibility.assessments.usecase.AssessApplication;
import lv.lidzas.eligibility.cases.domain.CaseFile;
import lv.lidzas.eligibility.cases.usecase.CaseFiles;
import lv.lidzas.eligibility.needs.domain.NeedAssessment;
import lv.lidzas.eligibility.needs.domain.NeedFindings;
import lv.lidzas.eligibility.needs.domain.NeedRefusal;
import lv.lidzas.eligibility.rules.facts.ApplicationFacts;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.NeedAssessmentId;
import lv.lidzas.eligibility.rules.facts.SupportIntensity;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.parties.Impartiality;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;

/**
 * A caseworker records what the social service assessed of a need (ieraksta vajadzības novērtējumu, MK 316 point 3): it goes to the file,
 * and the rules run.
 */
@ApplicationScoped
public class RecordNeedAssessment {

    /**
     * What the caseworker states.
     *
     * @param assessedOn the day of the assessment
     * @param intensity how much support is needed
     * @param findings why, and what else was found
     * @param by the caseworker
     */
    public record Command(
            ApplicationId applicationId,
            LocalDate assessedOn,
            SupportIntensity intensity,
            NeedFindings findings,
            Caller by) {}

    private final CaseFiles files;
    private final Impartiality impartiality;
    private final NeedAssessments assessments;
    private final AssessApplication assess;
    private final LegalClock clock;
    private final Ids ids;

    RecordNeedAssessment(
            CaseFiles files,
            Impartiality impartiality,
            NeedAssessments assessments,
            AssessApplication assess,
            LegalClock clock,
            Ids ids) {
        this.files = files;
        this.impartiality = impartiality;
        this.assessments = assessments;
        this.assess = assess;
        this.clock = clock;
        this.ids = ids;
    }

    @Transactional
    public Result<NeedAssessment, NeedRefusal> handle(Command command) {
        CaseFile file = files.holdKnown(command.applicationId());
        ApplicationFacts application = file == null ? null : file.application();
        if (file == null || application == null) {
            return Result.refused(new NeedRefusal.Unknown());
        }
        if (impartiality.isOwn(command.by(), file.id().value())) {
            return Result.refused(new NeedRefusal.OwnMatter());
        }
        if (!file.isAssessable()) {
            return Result.refused(new NeedRefusal.CaseClosed());
        }
        LocalDate today = clock.today();
        if (command.assessedOn().isBefore(application.bornOn())
                || command.assessedOn().isAfter(today)) {
            return Result.refused(new NeedRefusal.DayOutside(application.bornOn(), today));
        }
        return Result.done(record(command, file, application));
    }

    private NeedAssessment record(Command command, CaseFile file, ApplicationFacts application) {
        NeedAssessment recorded =
                new NeedAssessment(
                        new NeedAssessmentId(ids.next()),
                        file.id(),
                        application.personId(),
                        command.assessedOn(),
                        command.intensity(),
                        command.findings(),
                        new NeedAssessment.Recording(clock.now(), command.by().self()));
        assessments.add(recorded);
        CaseFile assessed = file.assessed(recorded.fact());
        files.save(assessed);
        assess.handle(assessed);
        return recorded;
    }
}
