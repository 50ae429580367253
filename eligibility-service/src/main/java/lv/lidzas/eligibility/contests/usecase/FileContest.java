package lv.lidzas.eligibility.contests.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.cases.usecase.CaseFiles;
import lv.lidzas.eligibility.contests.domain.Contest;
import lv.lidzas.eligibility.contests.domain.ContestChannel;
import lv.lidzas.eligibility.contests.domain.ContestId;
import lv.lidzas.eligibility.contests.domain.ContestLaw;
import lv.lidzas.eligibility.contests.domain.ContestRefusal;
import lv.lidzas.eligibility.decisions.domain.ContestMark;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.DecisionState;
import lv.lidzas.eligibility.decisions.usecase.DecisionFilter;
import lv.lidzas.eligibility.decisions.usecase.Decisions;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.kit.calendar.ContestTerm;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.parties.Impartiality;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.OwnCases;
import lv.lidzas.kit.words.Result;
import org.jspecify.annotations.Nullable;

/**
 * A party contests a decision, or staff record what came on paper (apstrīd lēmumu).
 *
 * <p>It is filed with whoever issued the decision, in time or not; whether it is late is shown and never a reason not to take it.
 */
@ApplicationScoped
public class FileContest {

    /**
     * What is filed.
     *
     * @param decision that is contested
     * @param text in words
     * @param channel how it came; absent where a party files it here
     * @param receivedOn the day on which it came; absent for today
     * @param postedOn the day on which it was handed to the post; absent where it is not known, or it came otherwise
     * @param by the party, or the caseworker who records it
     */
    public record Command(
            DecisionId decision,
            String text,
            @Nullable ContestChannel channel,
            @Nullable LocalDate receivedOn,
            @Nullable LocalDate postedOn,
            Caller by) {

        private ContestChannel way() {
            return channel == null ? ContestChannel.ELECTRONIC : channel;
        }

        /** What is wrong with it; absent when nothing is. */
        private ContestRefusal.@Nullable Fault fault() {
            if (by.isStaff() && channel == null) {
                return ContestRefusal.Fault.CHANNEL_NEEDED;
            }
            if (!by.isStaff() && (channel != null || receivedOn != null)) {
                return ContestRefusal.Fault.STATED_BY_STAFF;
            }
            return postedOn != null && channel != ContestChannel.POST
                    ? ContestRefusal.Fault.NOT_BY_POST
                    : null;
        }
    }

    private final CaseFiles files;
    private final Impartiality impartiality;
    private final Decisions decisions;
    private final Contests contests;
    private final ContestedDecisions contested;
    private final ContestEvents events;
    private final LegalClock clock;
    private final Ids ids;

    FileContest(
            CaseFiles files,
            Impartiality impartiality,
            Decisions decisions,
            Contests contests,
            ContestedDecisions contested,
            ContestEvents events,
            LegalClock clock,
            Ids ids) {
        this.files = files;
        this.impartiality = impartiality;
        this.decisions = decisions;
        this.contests = contests;
        this.contested = contested;
        this.events = events;
        this.clock = clock;
        this.ids = ids;
    }

    @Transactional
    public Result<Contest, ContestRefusal> handle(Command command) {
        ApplicationId application = decisions.applicationOf(command.decision());
        if (application == null) {
            return Result.refused(new ContestRefusal.Unknown());
        }
        files.hold(application);
        LocalDate today = clock.today();
        Caller by = command.by();
        Decision decision =
                decisions.find(command.decision(), DecisionFilter.ALL.seenBy(by, today));
        if (decision == null) {
            return Result.refused(new ContestRefusal.Unknown());
        }
        boolean isParty =
                decisions.find(
                                decision.id(),
                                DecisionFilter.ALL.ownOf(new OwnCases(by.parties(), today)))
                        != null;
        if (!isParty && impartiality.isOwn(by, application.value())) {
            return Result.refused(new ContestRefusal.OwnMatter());
        }
        if (!(decision.state() instanceof DecisionState.Issued issued)) {
            return Result.refused(new ContestRefusal.NotIssued());
        }
        ContestRefusal refusal = refusal(command, decision, issued.on());
        return refusal == null ? Result.done(file(command, decision)) : Result.refused(refusal);
    }

    private @Nullable ContestRefusal refusal(
            Command command, Decision decision, LocalDate decidedOn) {
        ContestRefusal.Fault fault = command.fault();
        if (fault != null) {
            return new ContestRefusal.Misstated(fault);
        }
        if (ContestMark.isReviewed(decision.contest())) {
            return new ContestRefusal.Reviewed();
        }
        LocalDate today = clock.today();
        LocalDate received = receivedOn(command);
        LocalDate posted = command.postedOn();
        if (received.isBefore(decidedOn) || received.isAfter(today)) {
            return new ContestRefusal.DayOutside(ContestRefusal.Stated.RECEIVED, decidedOn, today);
        }
        if (posted != null && (posted.isBefore(decidedOn) || posted.isAfter(received))) {
            return new ContestRefusal.DayOutside(ContestRefusal.Stated.POSTED, decidedOn, received);
        }
        boolean waits =
                command.way() == ContestChannel.ELECTRONIC
                        && contests.of(decision.id()).stream()
                                .anyMatch(other ->
                                        other.ruling() == null
                                                && command.by().is(other.filing().by()));
        return waits ? new ContestRefusal.Waits() : null;
    }

    private LocalDate receivedOn(Command command) {
        return command.receivedOn() == null ? clock.today() : command.receivedOn();
    }

    private Contest file(Command command, Decision decision) {
        ContestTerm term = decision.term();
        Contest contest =
                new Contest(
                        new ContestId(ids.next()),
                        decision.id(),
                        decision.applicationId(),
                        decision.personId(),
                        new Contest.Filing(
                                command.text(),
                                command.way(),
                                receivedOn(command),
                                command.postedOn(),
                                clock.now(),
                                command.by().self()),
                        term == null ? null : term.lastDay(),
                        ContestLaw.suspends(decision.ruling()),
                        null,
                        null,
                        null);
        List<Contest> all = new ArrayList<>(contests.of(decision.id()));
        all.add(contest);
        contests.add(contest);
        contested.mark(decision, all);
        events.publish(new ContestEvent.Filed(contest));
        return contest;
    }
}
