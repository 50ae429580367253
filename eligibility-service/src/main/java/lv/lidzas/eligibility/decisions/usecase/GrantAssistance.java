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
import lv.lidzas.eligibility.decisions.domain.Unfavourable.RefusalWish;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.hours.GrantPeriod;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.words.Result;
import org.jspecify.annotations.Nullable;

/**
 * A caseworker grants the assistance where the rules leave a doubt, where the person wishes for less than was applied for, or where a
 * part is refused (piešķir pakalpojumu neskaidrā lietā, mazākā apjomā vai daļēji).
 *
 * <p>It goes through the same {@link GrantProcedure} as a proposal. Leaving out a purpose that was applied for refuses it, unless the
 * person wishes so: that needs grounds, a hearing and a colleague's confirmation like every refusal.
 */
@ApplicationScoped
public class GrantAssistance {

    /**
     * What the caseworker decides.
     *
     * @param assessmentId the run of the rules that was looked at
     * @param wish what is granted
     * @param why on what purposes that were applied for are refused; absent where none is
     * @param by who decides
     */
    public record Command(
            ApplicationId applicationId,
            AssessmentId assessmentId,
            GrantWish wish,
            @Nullable RefusalWish why,
            Caller by) {}

    private final OpenCases cases;
    private final HeardGrounds grounds;
    private final OtherGrants others;

    GrantAssistance(OpenCases cases, HeardGrounds grounds, OtherGrants others) {
        this.cases = cases;
        this.grounds = grounds;
        this.others = others;
    }

    @Transactional
    public Result<Decision, DecisionRefusal> handle(Command command) {
        return cases.open(command.applicationId(), command.assessmentId(), command.by())
                .then(open ->
                        new GrantProcedure(open.rules(), open.facts(), open.today())
                                .decide(command.wish())
                                .then(grant ->
                                        others.beside(
                                                open.application().personId(),
                                                grant,
                                                open.rules().hours().most()))
                                .then(grant -> close(command, open, grant)));
    }

    private Result<Decision, DecisionRefusal> close(
            Command command, OpenCase open, Ruling.Grant grant) {
        boolean leavesOut = !grant.purposes().containsAll(open.application().purposes());
        boolean onWish = command.wish().lessOnWish();
        if (command.why() != null) {
            return leavesOut && !onWish
                    ? grounds.check(command.applicationId(), open.grounds(), command.why())
                            .map(refused ->
                                    cases.draft(
                                            open,
                                            command.assessmentId(),
                                            grant.refusing(refused),
                                            command.by()))
                    : Result.refused(new GrantRefusal.LeavesNothingOut());
        }
        if (leavesOut && !onWish) {
            return Result.refused(new GrantRefusal.LeavesOut());
        }
        boolean isLess = onWish && (leavesOut || isShorter(grant, open));
        return open.mayBeIssued() && !isLess
                ? Result.refused(new GrantRefusal.ProposalWaits())
                : Result.done(cases.sign(open, command.assessmentId(), grant, command.by()));
    }

    private static boolean isShorter(Ruling.Grant grant, OpenCase open) {
        GrantPeriod longest = open.rules().period().from(open.facts());
        return longest != null && !grant.period().equals(longest);
    }
}
