package lv.lidzas.eligibility.contests.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import lv.lidzas.eligibility.assessments.usecase.AssessApplication;
import lv.lidzas.eligibility.cases.domain.CaseFile;
import lv.lidzas.eligibility.cases.usecase.CaseFiles;
import lv.lidzas.eligibility.contests.domain.Contest;
import lv.lidzas.eligibility.contests.domain.ContestId;
import lv.lidzas.eligibility.contests.domain.ContestRefusal;
import lv.lidzas.eligibility.contests.domain.ContestResult;
import lv.lidzas.eligibility.contests.domain.ContestRuling;
import lv.lidzas.eligibility.decisions.domain.ContestMark;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.Ruling;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;
import org.jspecify.annotations.Nullable;

/**
 * A lead caseworker records what became of a contest (ieraksta apstrīdēšanas iznākumu).
 *
 * <p>A refusal that is void leaves its application without an answer, so the case is opened again and the rules run. Whatever else was
 * decided is shown; nothing that was granted or booked changes until somebody decides it here.
 */
@ApplicationScoped
public class DecideContest {

    /**
     * What is recorded.
     *
     * @param on the day on which it was decided or taken back
     * @param reference under which the paper is found
     * @param reasoning in words
     * @param by the lead caseworker
     */
    public record Command(
            ContestId id,
            ContestResult result,
            LocalDate on,
            String reference,
            String reasoning,
            Caller by) {}

    private final ContestedDecisions contested;
    private final CaseFiles files;
    private final AssessApplication assess;
    private final ContestEvents events;
    private final LegalClock clock;

    DecideContest(
            ContestedDecisions contested,
            CaseFiles files,
            AssessApplication assess,
            ContestEvents events,
            LegalClock clock) {
        this.contested = contested;
        this.files = files;
        this.assess = assess;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public Result<Contest, ContestRefusal> handle(Command command) {
        return contested.hold(command.id(), command.by()).then(held -> decide(command, held));
    }

    private Result<Contest, ContestRefusal> decide(Command command, ContestedDecisions.Held held) {
        ContestRefusal refusal = refusal(command, held.contest());
        if (refusal != null) {
            return Result.refused(refusal);
        }
        ContestRuling ruling =
                new ContestRuling(
                        command.result(),
                        command.on(),
                        command.reference(),
                        command.reasoning(),
                        clock.now(),
                        command.by().self());
        Contest decided = contested.keep(held.decision(), held.contest().decide(ruling));
        events.publish(new ContestEvent.Decided(decided, ruling));
        if (command.result() == ContestResult.REVOKED) {
            reopen(held.file(), held.decision());
        }
        return Result.done(decided);
    }

    private @Nullable ContestRefusal refusal(Command command, Contest contest) {
        LocalDate today = clock.today();
        LocalDate received = contest.filing().receivedOn();
        if (contest.ruling() != null) {
            return new ContestRefusal.Settled();
        }
        if (command.result().isOnTheMerits() && !contest.isAdmitted()) {
            return new ContestRefusal.Late();
        }
        if (command.result() == ContestResult.DISMISSED_LATE && contest.isAdmitted()) {
            return new ContestRefusal.InTime();
        }
        return command.on().isBefore(received) || command.on().isAfter(today)
                ? new ContestRefusal.DayOutside(ContestRefusal.Stated.DECIDED, received, today)
                : null;
    }

    /** Once: another contest of the same refusal finds it void already. */
    private void reopen(CaseFile file, Decision before) {
        if (before.ruling() instanceof Ruling.Refusal && before.contest() != ContestMark.REVOKED) {
            CaseFile open = file.reopened();
            files.save(open);
            assess.handle(open);
        }
    }
}
