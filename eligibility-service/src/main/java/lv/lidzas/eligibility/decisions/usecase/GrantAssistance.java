package lv.lidzas.eligibility.decisions.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.eligibility.assessments.domain.AssessmentId;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.DecisionRefusal;
import lv.lidzas.eligibility.decisions.domain.GrantProcedure;
import lv.lidzas.eligibility.decisions.domain.GrantRefusal;
import lv.lidzas.eligibility.decisions.domain.GrantWish;
import lv.lidzas.eligibility.decisions.domain.Ruling;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.words.Result;

/**
 * A caseworker grants the assistance where the rules leave a doubt (piešķir pakalpojumu neskaidrā lietā).
 *
 * <p>It goes through the same {@link GrantProcedure} as a proposal. Leaving out a purpose that was applied for refuses it, which only a lead caseworker may.
 */
@ApplicationScoped
public class GrantAssistance {

    /**
     * What the caseworker decides.
     *
     * @param assessmentId the run of the rules that was looked at
     * @param wish what is granted
     * @param by who decides
     */
    public record Command(
            ApplicationId applicationId, AssessmentId assessmentId, GrantWish wish, Decider by) {}

    /**
     * Who decides.
     *
     * @param caller the login
     * @param power what the login may decide
     */
    public record Decider(Caller caller, Power power) {}

    /** What a login may decide. */
    public enum Power {
        /** In full favour only. */
        GRANT,
        /** Also to refuse a part. */
        GRANT_AND_REFUSE
    }

    private final OpenCases cases;

    GrantAssistance(OpenCases cases) {
        this.cases = cases;
    }

    @Transactional
    public Result<Decision, DecisionRefusal> handle(Command command) {
        return cases.open(command.applicationId(), command.assessmentId(), command.by().caller())
                .then(open -> grant(command, open));
    }

    private Result<Decision, DecisionRefusal> grant(Command command, OpenCase open) {
        if (open.mayBeIssued()) {
            return Result.refused(new GrantRefusal.ProposalWaits());
        }
        return new GrantProcedure(open.rules(), open.facts(), open.today())
                .decide(command.wish())
                .then(grant -> close(command, open, grant));
    }

    private Result<Decision, DecisionRefusal> close(
            Command command, OpenCase open, Ruling.Grant grant) {
        boolean inPart = !grant.purposes().containsAll(open.application().purposes());
        return inPart && command.by().power() == Power.GRANT
                ? Result.refused(new GrantRefusal.PartlyRefusing())
                : Result.done(
                        cases.sign(open, command.assessmentId(), grant, command.by().caller()));
    }
}
