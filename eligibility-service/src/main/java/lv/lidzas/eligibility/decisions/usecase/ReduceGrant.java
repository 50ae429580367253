package lv.lidzas.eligibility.decisions.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.cases.domain.CaseFile;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.DecisionRefusal;
import lv.lidzas.eligibility.decisions.domain.DecisionState;
import lv.lidzas.eligibility.decisions.domain.GrantWish;
import lv.lidzas.eligibility.decisions.domain.Ruling;
import lv.lidzas.eligibility.decisions.domain.Unfavourable;
import lv.lidzas.eligibility.decisions.domain.Unfavourable.RefusalWish;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;
import org.jspecify.annotations.Nullable;

/**
 * A caseworker grants less in the place of a grant (samazina piešķirto apjomu): at once on the person's wish, and otherwise as a draft that
 * a colleague confirms, when the person was heard.
 *
 * <p>What comes out of it is a grant like any other: the rules that the first one rests on are asked again, and its days are what is left of
 * them.
 */
@ApplicationScoped
public class ReduceGrant {

    /**
     * What the caseworker asks.
     *
     * @param id the grant
     * @param expectedVersion the version that the caseworker saw
     * @param less the purposes and times that are left, and from when on
     * @param why the grounds; absent where the person wishes it
     * @param by the caseworker
     */
    public record Command(
            DecisionId id,
            long expectedVersion,
            GrantWish less,
            @Nullable RefusalWish why,
            Caller by) {}

    private final Decisions decisions;
    private final HeardGrounds heard;
    private final Endings endings;
    private final LegalClock clock;
    private final Ids ids;

    ReduceGrant(
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
                .then(it -> reduce(command, it.file(), it.decision()));
    }

    private Result<Decision, DecisionRefusal> reduce(
            Command command, CaseFile file, Decision grant) {
        return endings.check(file, grant, command.less())
                .then(less -> reduce(command, file, grant, less));
    }

    private Result<Decision, DecisionRefusal> reduce(
            Command command, CaseFile file, Decision grant, Ruling.Grant less) {
        RefusalWish why = command.why();
        return why == null
                ? Result.done(onWish(command, grant, less))
                : heard.check(file.id(), endings.grounds(file), why)
                        .map(refused -> draft(command, grant, less, refused));
    }

    private Decision onWish(Command command, Decision grant, Ruling.Grant less) {
        Decision issued =
                added(
                        grant,
                        less.reducing(grant.id(), null),
                        new DecisionState.Issued(clock.today(), clock.now(), command.by().self()));
        return endings.reduce(grant, issued);
    }

    private Decision draft(
            Command command, Decision grant, Ruling.Grant less, Unfavourable refused) {
        return added(
                grant,
                less.reducing(grant.id(), refused),
                new DecisionState.InReview(clock.now(), command.by().self()));
    }

    private Decision added(Decision grant, Ruling.Grant ruling, DecisionState state) {
        Decision reduction = Decision.changing(new DecisionId(ids.next()), grant, ruling, state);
        decisions.add(reduction);
        return reduction;
    }
}
