package lv.lidzas.eligibility.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import lv.lidzas.eligibility.domain.ApplicationId;
import lv.lidzas.eligibility.domain.AssessmentId;
import lv.lidzas.eligibility.domain.Purpose;
import lv.lidzas.eligibility.domain.decision.Ruling;
import lv.lidzas.eligibility.domain.hours.GrantPeriod;
import lv.lidzas.eligibility.domain.hours.GrantedHours;
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
     * @param applicationId the application
     * @param assessmentId the run of the rules that was looked at
     * @param purposes the purposes granted
     * @param assessedMinutesPerWeek the hours assessed
     * @param firstDay the first day; absent for the day of the decision
     * @param lastDay the last day; absent for the longest period
     * @param reasoning why the doubt is ended in favour
     * @param by who decides
     */
    public record Command(
            ApplicationId applicationId,
            AssessmentId assessmentId,
            List<Purpose> purposes,
            int assessedMinutesPerWeek,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            String reasoning,
            Decider by) {}

    /**
     * Who decides.
     *
     * @param subject the opaque subject of the login
     * @param power what the login may decide
     */
    public record Decider(String subject, Power power) {}

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
    public Issuing handle(Command command) {
        return switch (cases.open(command.applicationId(), command.assessmentId())) {
            case OpenCases.Opening.Refused(Issuing why) -> why;
            case OpenCases.Opening.Opened(OpenCase open) -> grant(command, open);
        };
    }

    private Issuing grant(Command command, OpenCase open) {
        if (open.mayBeIssued()) {
            return new Issuing.ProposalWaits();
        }
        if (open.isCertainlyNot()) {
            return new Issuing.NotToDecide();
        }
        List<Integer> closed =
                IntStream.range(0, command.purposes().size())
                        .filter(i -> !open.today().mayBeGranted(command.purposes().get(i)))
                        .boxed()
                        .toList();
        if (!closed.isEmpty()) {
            return new Issuing.PurposesNotGrantable(closed);
        }
        boolean inPart = !command.purposes().containsAll(open.application().purposes());
        if (inPart && command.by().power() == Power.GRANT) {
            return new Issuing.PartlyRefusing();
        }
        return grantWithin(command, open);
    }

    private Issuing grantWithin(Command command, OpenCase open) {
        if (!open.rules().hours().allows(command.assessedMinutesPerWeek())) {
            return new Issuing.BeyondCap(open.rules().hours().cap().minutesPerWeekMax());
        }
        GrantedHours hours =
                open.rules().hours().grant(open.facts(), command.assessedMinutesPerWeek());
        if (hours.minutesPerWeek() == 0) {
            return new Issuing.NothingLeft();
        }
        GrantPeriod longest = open.rules().longestPeriod().from(open.facts());
        if (longest == null) {
            return new Issuing.NoOpinionInForce();
        }
        GrantPeriod period = period(command, longest);
        if (period == null) {
            return new Issuing.BeyondPeriod(longest, command.firstDay(), command.lastDay());
        }
        Ruling grant =
                new Ruling.Grant(
                        EnumSet.copyOf(command.purposes()),
                        hours,
                        period,
                        open.application().preferredAssistantId(),
                        command.reasoning());
        return new Issuing.Done(
                cases.close(open, command.assessmentId(), grant, command.by().subject()));
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
