package lv.lidzas.eligibility.decisions.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import lv.lidzas.eligibility.assessments.domain.AssessmentId;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.DecisionRefusal;
import lv.lidzas.eligibility.decisions.domain.GrantRefusal;
import lv.lidzas.eligibility.decisions.domain.Ruling;
import lv.lidzas.eligibility.decisions.domain.TimeRefusal;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.hours.GrantPeriod;
import lv.lidzas.eligibility.rules.hours.GrantedHours;
import lv.lidzas.eligibility.rules.hours.GrantedTime;
import lv.lidzas.eligibility.rules.hours.HoursRule;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.words.Result;
import org.jspecify.annotations.Nullable;

/**
 * A caseworker grants the assistance where the rules leave a doubt (piešķir pakalpojumu neskaidrā lietā).
 *
 * <p>A person may end a doubt, never overturn a certain "no", needs an accepted opinion, and stays within the cap and the
 * longest period. Leaving out a purpose that was applied for refuses it, which only a lead caseworker may.
 */
@ApplicationScoped
public class GrantAssistance {

    /**
     * What the caseworker decides.
     *
     * @param assessmentId the run of the rules that was looked at
     * @param assessed the time assessed
     * @param firstDay the first day; absent for the day of the decision
     * @param lastDay the last day; absent for the longest period
     * @param reasoning why the doubt is ended in favour
     * @param by who decides
     */
    public record Command(
            ApplicationId applicationId,
            AssessmentId assessmentId,
            List<Purpose> purposes,
            GrantedTime assessed,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            String reasoning,
            Decider by) {}

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
        if (open.isCertainlyNot()) {
            return Result.refused(new GrantRefusal.NotEntitled());
        }
        List<Integer> closed =
                IntStream.range(0, command.purposes().size())
                        .filter(i -> !open.today().mayBeGranted(command.purposes().get(i)))
                        .boxed()
                        .toList();
        if (!closed.isEmpty()) {
            return Result.refused(new GrantRefusal.PurposesNotGrantable(closed));
        }
        boolean inPart = !command.purposes().containsAll(open.application().purposes());
        if (inPart && command.by().power() == Power.GRANT) {
            return Result.refused(new GrantRefusal.PartlyRefusing());
        }
        return grantWithin(command, open);
    }

    private Result<Decision, DecisionRefusal> grantWithin(Command command, OpenCase open) {
        HoursRule rule = open.rules().hours();
        if (!command.assessed().isWithin(rule.most())) {
            return Result.refused(new TimeRefusal.BeyondCap(rule.most(), command.assessed()));
        }
        GrantedHours hours = rule.grant(open.facts(), command.assessed().minutes());
        if (hours.isNothing()) {
            return Result.refused(new TimeRefusal.NothingLeft());
        }
        GrantPeriod longest = open.rules().period().from(open.facts());
        if (longest == null) {
            return Result.refused(new GrantRefusal.NoOpinionInForce());
        }
        GrantPeriod period = period(command, longest);
        if (period == null) {
            return Result.refused(
                    new GrantRefusal.BeyondPeriod(longest, command.firstDay(), command.lastDay()));
        }
        Ruling grant =
                new Ruling.Grant(
                        new LinkedHashSet<>(command.purposes()),
                        hours,
                        period,
                        command.reasoning());
        return Result.done(cases.close(open, command.assessmentId(), grant, command.by().caller()));
    }

    private static @Nullable GrantPeriod period(Command command, GrantPeriod longest) {
        LocalDate first = command.firstDay() == null ? longest.first() : command.firstDay();
        LocalDate last = command.lastDay() == null ? longest.last() : command.lastDay();
        if (last.isBefore(first)) {
            return null;
        }
        GrantPeriod wanted = new GrantPeriod(first, last);
        return longest.encloses(wanted) ? wanted : null;
    }
}
