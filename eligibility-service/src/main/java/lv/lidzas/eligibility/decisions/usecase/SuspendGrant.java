package lv.lidzas.eligibility.decisions.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.cases.domain.CaseFile;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.DecisionRefusal;
import lv.lidzas.eligibility.decisions.domain.DecisionState;
import lv.lidzas.eligibility.decisions.domain.Ruling;
import lv.lidzas.eligibility.decisions.domain.Suspended;
import lv.lidzas.eligibility.decisions.domain.Unfavourable;
import lv.lidzas.eligibility.decisions.domain.Unfavourable.RefusalWish;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;
import org.jspecify.annotations.Nullable;

/**
 * A caseworker suspends a grant for a time (aptur pakalpojuma sniegšanu): at once on the person's wish, and otherwise as a draft that a
 * colleague confirms, when the person was heard. The grant itself stays as it is.
 */
@ApplicationScoped
public class SuspendGrant {

    /**
     * What the caseworker asks.
     *
     * @param id the grant
     * @param expectedVersion the version that the caseworker saw
     * @param firstDay the first day without assistance; absent for today
     * @param lastDay the last one; absent until somebody lifts it
     * @param why the grounds; absent where the person wishes it
     * @param reasoning the reasoning in words, or how the person said the wish
     * @param by the caseworker
     */
    public record Command(
            DecisionId id,
            long expectedVersion,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            @Nullable RefusalWish why,
            String reasoning,
            Caller by) {}

    private final Decisions decisions;
    private final HeardGrounds heard;
    private final Endings endings;
    private final LegalClock clock;
    private final Ids ids;

    SuspendGrant(
            Decisions decisions, HeardGrounds heard, Endings endings, LegalClock clock, Ids ids) {
        this.decisions = decisions;
        this.heard = heard;
        this.endings = endings;
        this.clock = clock;
        this.ids = ids;
    }

    @Transactional
    public Result<Decision, DecisionRefusal> handle(Command command) {
        return endings.hold(command.id(), command.expectedVersion(), command.by())
                .then(it -> suspend(command, it.file(), it.decision()));
    }

    private Result<Decision, DecisionRefusal> suspend(
            Command command, CaseFile file, Decision grant) {
        LocalDate first = command.firstDay() == null ? clock.today() : command.firstDay();
        Suspended wanted = new Suspended(new DecisionId(ids.next()), first, command.lastDay());
        return endings.check(grant, wanted).then(rest -> suspend(command, file, grant, rest));
    }

    private Result<Decision, DecisionRefusal> suspend(
            Command command, CaseFile file, Decision grant, Suspended rest) {
        RefusalWish why = command.why();
        return why == null
                ? Result.done(onWish(command, grant, rest))
                : heard.check(file.id(), endings.grounds(file), why)
                        .map(refused ->
                                added(
                                        command,
                                        grant,
                                        rest,
                                        refused,
                                        new DecisionState.InReview(
                                                clock.now(), command.by().self())));
    }

    private Decision onWish(Command command, Decision grant, Suspended rest) {
        Decision issued =
                added(
                        command,
                        grant,
                        rest,
                        null,
                        new DecisionState.Issued(clock.today(), clock.now(), command.by().self()));
        endings.suspend(grant, rest, issued.id());
        return issued;
    }

    private Decision added(
            Command command,
            Decision grant,
            Suspended rest,
            @Nullable Unfavourable refused,
            DecisionState state) {
        Ruling ruling =
                new Ruling.Suspension(
                        grant.id(), rest.first(), rest.last(), refused, command.reasoning());
        Decision suspension = Decision.changing(rest.by(), grant, ruling, state);
        decisions.add(suspension);
        return suspension;
    }
}
