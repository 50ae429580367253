package lv.lidzas.eligibility.needs.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import lv.lidzas.eligibility.assessments.usecase.AssessApplication;
import lv.lidzas.eligibility.cases.domain.CaseFile;
import lv.lidzas.eligibility.cases.usecase.CaseFiles;
import lv.lidzas.eligibility.needs.domain.AnswerFault;
import lv.lidzas.eligibility.needs.domain.NeedAssessment;
import lv.lidzas.eligibility.needs.domain.NeedBasis;
import lv.lidzas.eligibility.needs.domain.NeedFindings;
import lv.lidzas.eligibility.needs.domain.NeedRefusal;
import lv.lidzas.eligibility.needs.domain.NeedScore;
import lv.lidzas.eligibility.needs.domain.Questionnaire;
import lv.lidzas.eligibility.needs.domain.Recording;
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
     * @param basis how much support is needed, or the answers from which that follows
     * @param findings why, and what else was found
     * @param by the caseworker
     */
    public record Command(
            ApplicationId applicationId,
            LocalDate assessedOn,
            NeedBasis basis,
            NeedFindings findings,
            Caller by) {}

    private final CaseFiles files;
    private final Impartiality impartiality;
    private final NeedAssessments assessments;
    private final Questionnaires questionnaires;
    private final AssessApplication assess;
    private final LegalClock clock;
    private final Ids ids;

    RecordNeedAssessment(
            CaseFiles files,
            Impartiality impartiality,
            NeedAssessments assessments,
            Questionnaires questionnaires,
            AssessApplication assess,
            LegalClock clock,
            Ids ids) {
        this.files = files;
        this.impartiality = impartiality;
        this.assessments = assessments;
        this.questionnaires = questionnaires;
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
        return switch (command.basis()) {
            case NeedBasis.Stated(SupportIntensity intensity) ->
                    Result.done(record(command, file, application, intensity, command.findings()));
            case NeedBasis.Answered answered ->
                    score(answered, command.assessedOn())
                            .map(score ->
                                    record(
                                            command,
                                            file,
                                            application,
                                            score.intensity(),
                                            command.findings().with(score)));
        };
    }

    private Result<NeedScore, NeedRefusal> score(NeedBasis.Answered answered, LocalDate day) {
        Questionnaire inForce = questionnaires.inForceOn(day);
        if (inForce == null || !inForce.id().equals(answered.questionnaire())) {
            return Result.refused(new NeedRefusal.NotInForce());
        }
        List<AnswerFault> faults = inForce.faultsOf(answered.answers());
        return faults.isEmpty()
                ? Result.done(inForce.score(answered.answers()))
                : Result.refused(new NeedRefusal.Unfit(faults));
    }

    private NeedAssessment record(
            Command command,
            CaseFile file,
            ApplicationFacts application,
            SupportIntensity intensity,
            NeedFindings findings) {
        NeedAssessment recorded =
                new NeedAssessment(
                        new NeedAssessmentId(ids.next()),
                        file.id(),
                        application.personId(),
                        command.assessedOn(),
                        intensity,
                        findings,
                        new Recording(clock.now(), command.by().self()));
        assessments.add(recorded);
        CaseFile assessed = file.assessed(recorded.fact());
        files.save(assessed);
        assess.handle(assessed);
        return recorded;
    }
}
