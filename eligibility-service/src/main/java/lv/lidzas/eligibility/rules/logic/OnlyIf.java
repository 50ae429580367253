package lv.lidzas.eligibility.rules.logic;

import java.util.List;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.law.LegalReference;

/** A condition that concerns only some cases (nosacījums noteiktam gadījumam). */
public record OnlyIf(String id, LegalReference basis, Condition guard, Condition then)
        implements Composition {

    @Override
    public TraceNode specification() {
        return new TraceNode(
                id,
                TraceShape.ONLY_IF,
                basis,
                null,
                List.of(guard.specification(), then.specification()));
    }

    @Override
    public TraceNode trace(Facts facts) {
        TraceNode guarded = guard.trace(facts);
        TraceNode concerned = then.trace(facts);
        Outcome outcome =
                switch (guarded.evaluated()) {
                    case Outcome.Met _ -> concerned.evaluated();
                    case Outcome.Unclear unclear -> unclear;
                    case Outcome.NotMet(LegalReference _, Reason reason) ->
                            new Outcome.NotApplicable(basis, reason);
                    case Outcome.NotApplicable none -> none;
                };
        TraceNode told =
                outcome instanceof Outcome.NotApplicable none
                        ? concerned.setAside(none)
                        : concerned;
        return new TraceNode(id, TraceShape.ONLY_IF, basis, outcome, List.of(guarded, told));
    }
}
