package lv.lidzas.eligibility.stays.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.cases.usecase.RecordsOfHumans;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.DecisionRefusal;
import lv.lidzas.eligibility.decisions.usecase.FindDecision;
import lv.lidzas.eligibility.stays.domain.Stay;
import lv.lidzas.eligibility.stays.domain.StayRefusal;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Result;
import lv.lidzas.kit.words.Slice;
import org.jspecify.annotations.Nullable;

/**
 * Reads the stays of the human whom a decision is about (parāda uzturēšanos iestādēs): staff those of all records, parties those recorded in
 * their own cases.
 */
@ApplicationScoped
public class ListStays {

    private final FindDecision findDecision;
    private final RecordsOfHumans humans;
    private final Stays stays;
    private final LegalClock clock;

    ListStays(FindDecision findDecision, RecordsOfHumans humans, Stays stays, LegalClock clock) {
        this.findDecision = findDecision;
        this.humans = humans;
        this.stays = stays;
        this.clock = clock;
    }

    @Transactional
    public Result<Slice<Stay>, StayRefusal> handle(
            DecisionId id, @Nullable Instant asOf, PageRequest page, Caller caller) {
        return switch (findDecision.handle(id, caller)) {
            case Result.Done<Decision, DecisionRefusal>(Decision decision) ->
                    Result.done(
                            stays.list(
                                    StayFilter.of(
                                            humans.of(decision.personId().value()),
                                            asOf,
                                            caller,
                                            clock.today()),
                                    page));
            case Result.Refused<Decision, DecisionRefusal> _ ->
                    Result.refused(new StayRefusal.Unknown());
        };
    }
}
