package lv.lidzas.eligibility.decisions.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.IntStream;
import lv.lidzas.eligibility.decisions.domain.DecisionRefusal;
import lv.lidzas.eligibility.decisions.domain.GroundRefusal;
import lv.lidzas.eligibility.decisions.domain.Participation;
import lv.lidzas.eligibility.decisions.domain.Unfavourable;
import lv.lidzas.eligibility.decisions.domain.Unfavourable.RefusalWish;
import lv.lidzas.eligibility.hearings.domain.Hearing;
import lv.lidzas.eligibility.hearings.usecase.Hearings;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.ruleset.KnownGrounds;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;

/** Whether the grounds of an unfavourable decision are any, and the person was heard on them (APL s.62). */
@ApplicationScoped
class HeardGrounds {

    private final Hearings hearings;
    private final LegalClock clock;

    HeardGrounds(Hearings hearings, LegalClock clock) {
        this.hearings = hearings;
        this.clock = clock;
    }

    Result<Unfavourable, DecisionRefusal> check(
            ApplicationId application, KnownGrounds known, RefusalWish wish) {
        List<Integer> unknown = known.unknownAmong(wish.grounds());
        if (!unknown.isEmpty()) {
            return Result.refused(new GroundRefusal.UnknownGrounds(unknown));
        }
        return wish.waived() == null
                ? heard(application, wish.grounds())
                : Result.done(new Unfavourable(wish.grounds(), wish.waived()));
    }

    private Result<Unfavourable, DecisionRefusal> heard(
            ApplicationId application, List<String> grounds) {
        List<Hearing> over =
                hearings.of(application).stream()
                        .filter(hearing -> hearing.isOver(clock.today()))
                        .toList();
        return over.stream()
                .filter(hearing -> hearing.covers(grounds))
                .findFirst()
                .<Result<Unfavourable, DecisionRefusal>>map(hearing ->
                        Result.done(
                                new Unfavourable(grounds, new Participation.Heard(hearing.id()))))
                .orElseGet(
                        () -> Result.refused(new GroundRefusal.NotHeard(notHeard(over, grounds))));
    }

    private static List<Integer> notHeard(List<Hearing> over, List<String> grounds) {
        List<Integer> never =
                IntStream.range(0, grounds.size())
                        .filter(i ->
                                over.stream()
                                        .noneMatch(it -> it.grounds().contains(grounds.get(i))))
                        .boxed()
                        .toList();
        return never.isEmpty() ? IntStream.range(0, grounds.size()).boxed().toList() : never;
    }
}
