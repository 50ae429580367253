package lv.lidzas.eligibility.decisions.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.End;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;

/** Reads the decisions that the caller may see (parāda lēmumu sarakstu), as they are or as they were known once. */
@ApplicationScoped
public class ListDecisions {

    private final Decisions decisions;
    private final LegalClock clock;

    ListDecisions(Decisions decisions, LegalClock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    @Transactional
    public Slice<Decision> handle(DecisionFilter filter, PageRequest page, Caller caller) {
        Slice<Decision> listed = decisions.list(filter.seenBy(caller, clock.today()), page);
        Instant asOf = filter.asOf();
        return asOf == null ? listed : asKnown(listed, asOf);
    }

    private Slice<Decision> asKnown(Slice<Decision> listed, Instant asOf) {
        Map<DecisionId, End> ends =
                decisions.endsKnown(
                        listed.items().stream()
                                .map(Decision::id)
                                .collect(Collectors.toUnmodifiableSet()),
                        asOf);
        return listed.map(decision -> decision.asKnown(ends.get(decision.id())));
    }
}
