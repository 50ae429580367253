package lv.lidzas.eligibility.decisions.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.DecisionRefusal;
import lv.lidzas.eligibility.decisions.domain.DecisionState;
import lv.lidzas.eligibility.decisions.domain.EndRefusal;
import lv.lidzas.eligibility.decisions.domain.Ruling;
import lv.lidzas.eligibility.decisions.domain.Suspended;
import lv.lidzas.eligibility.rules.hours.GrantPeriod;
import lv.lidzas.kit.StaleVersion;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;
import org.jspecify.annotations.Nullable;

/** A caseworker lifts the suspension of a grant (atjauno pakalpojuma sniegšanu); it takes nothing from the person, so one suffices. */
@ApplicationScoped
public class ResumeGrant {

    /**
     * What the caseworker asks.
     *
     * @param id the grant
     * @param expectedVersion the version that the caseworker saw
     * @param from the first day of assistance; absent for today
     * @param reasoning the reasoning in words
     * @param by the caseworker
     */
    public record Command(
            DecisionId id,
            long expectedVersion,
            @Nullable LocalDate from,
            String reasoning,
            Caller by) {}

    private final HeldDecisions held;
    private final Decisions decisions;
    private final Endings endings;
    private final LegalClock clock;
    private final Ids ids;

    ResumeGrant(
            HeldDecisions held, Decisions decisions, Endings endings, LegalClock clock, Ids ids) {
        this.held = held;
        this.decisions = decisions;
        this.endings = endings;
        this.clock = clock;
        this.ids = ids;
    }

    @Transactional
    public Result<Decision, DecisionRefusal> handle(Command command) {
        return held.handle(command.id(), command.by()).then(it -> resume(command, it.decision()));
    }

    private Result<Decision, DecisionRefusal> resume(Command command, Decision grant) {
        GrantPeriod counts = grant.counts();
        LocalDate today = clock.today();
        if (!(grant.state() instanceof DecisionState.Issued)
                || counts == null
                || counts.last().isBefore(today)) {
            return Result.refused(new EndRefusal.NotInForce());
        }
        if (grant.version() != command.expectedVersion()) {
            throw new StaleVersion();
        }
        Suspended rest = grant.suspended();
        if (rest == null || rest.isOverBefore(today)) {
            return Result.refused(new EndRefusal.NotSuspended());
        }
        LocalDate from = command.from() == null ? today : command.from();
        LocalDate latest =
                rest.last() == null || rest.last().isAfter(counts.last())
                        ? counts.last()
                        : rest.last();
        return from.isBefore(today) || from.isAfter(latest)
                ? Result.refused(new EndRefusal.RestOutside(today, latest))
                : Result.done(resumed(command, grant, rest, from));
    }

    private Decision resumed(Command command, Decision grant, Suspended rest, LocalDate from) {
        Decision issued =
                Decision.changing(
                        new DecisionId(ids.next()),
                        grant,
                        new Ruling.Resumption(grant.id(), from, command.reasoning()),
                        new DecisionState.Issued(clock.today(), clock.now(), command.by().self()));
        decisions.add(issued);
        Suspended shorter = new Suspended(rest.by(), rest.first(), from.minusDays(1));
        endings.suspend(grant, from.isAfter(rest.first()) ? shorter : null, rest.by());
        return issued;
    }
}
