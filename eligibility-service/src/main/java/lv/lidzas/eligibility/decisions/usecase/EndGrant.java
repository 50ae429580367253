package lv.lidzas.eligibility.decisions.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.cases.domain.CaseFile;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.DecisionRefusal;
import lv.lidzas.eligibility.decisions.domain.DecisionState;
import lv.lidzas.eligibility.decisions.domain.End;
import lv.lidzas.eligibility.decisions.domain.EndKind;
import lv.lidzas.eligibility.decisions.domain.EndRefusal;
import lv.lidzas.eligibility.decisions.domain.Ruling;
import lv.lidzas.eligibility.decisions.domain.Unfavourable;
import lv.lidzas.eligibility.decisions.domain.Unfavourable.RefusalWish;
import lv.lidzas.eligibility.rules.ruleset.EndingGrounds;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;
import org.jspecify.annotations.Nullable;

/**
 * A caseworker ends a grant before its last day (izbeidz pakalpojuma sniegšanu): at once on the person's wish, and otherwise as a draft that
 * a colleague confirms, when the person was heard.
 *
 * <p>Ended from a day on, what was given before stays; revoked, it is as if it had never been granted (APL s.86(2)4).
 */
@ApplicationScoped
public class EndGrant {

    /**
     * What the caseworker asks.
     *
     * @param id the grant
     * @param expectedVersion the version that the caseworker saw
     * @param lastDay the last day of assistance; absent for today; of no meaning when it is revoked
     * @param why the grounds; absent where the person wishes it
     * @param reasoning the reasoning in words, or how the person said the wish
     * @param by the caseworker
     */
    public record Command(
            DecisionId id,
            long expectedVersion,
            EndKind kind,
            @Nullable LocalDate lastDay,
            @Nullable RefusalWish why,
            String reasoning,
            Caller by) {}

    private final Decisions decisions;
    private final HeardGrounds heard;
    private final Endings endings;
    private final OtherGrants others;
    private final LegalClock clock;
    private final Ids ids;

    EndGrant(
            Decisions decisions,
            HeardGrounds heard,
            Endings endings,
            OtherGrants others,
            LegalClock clock,
            Ids ids) {
        this.decisions = decisions;
        this.heard = heard;
        this.endings = endings;
        this.others = others;
        this.clock = clock;
        this.ids = ids;
    }

    @Transactional
    public Result<Decision, DecisionRefusal> handle(Command command) {
        return endings.hold(command.id(), command.expectedVersion(), command.by())
                .then(it -> end(command, it.file(), it.decision()));
    }

    private Result<Decision, DecisionRefusal> end(Command command, CaseFile file, Decision grant) {
        LocalDate asked = command.lastDay() == null ? clock.today() : command.lastDay();
        return endings.check(grant, asked, command.kind() == EndKind.REVOKE)
                .then(last -> end(command, file, grant, last));
    }

    private Result<Decision, DecisionRefusal> end(
            Command command, CaseFile file, Decision grant, LocalDate last) {
        RefusalWish why = command.why();
        if (command.kind() == EndKind.REVOKE
                && (why == null || !why.grounds().contains(EndingGrounds.FALSE_INFORMATION))) {
            return Result.refused(new EndRefusal.NotRevocable());
        }
        return why == null
                ? Result.done(onWish(command, grant, last))
                : heard.check(file.id(), endings.grounds(file), why)
                        .map(refused -> draft(command, grant, last, refused));
    }

    private Decision onWish(Command command, Decision grant, LocalDate last) {
        Decision issued =
                added(
                        grant,
                        new Ruling.Ending(grant.id(), last, null, command.reasoning()),
                        new DecisionState.Issued(clock.today(), clock.now(), command.by().self()));
        others.end(grant, new End(issued.id(), last));
        return issued;
    }

    private Decision draft(Command command, Decision grant, LocalDate last, Unfavourable refused) {
        return added(
                grant,
                new Ruling.Ending(grant.id(), last, refused, command.reasoning()),
                new DecisionState.InReview(clock.now(), command.by().self()));
    }

    private Decision added(Decision grant, Ruling.Ending ruling, DecisionState state) {
        Decision ending = Decision.changing(new DecisionId(ids.next()), grant, ruling, state);
        decisions.add(ending);
        return ending;
    }
}
