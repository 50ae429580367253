package lv.lidzas.eligibility.rules.logic;

import java.util.List;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.law.LegalReference;

/** One part must hold (vismaz viens nosacījums); a part that does not concern the case is left aside. */
public record AnyOf(String id, LegalReference basis, List<Condition> parts) implements Composition {

    public AnyOf {
        parts = List.copyOf(parts);
    }

    /** A composition of the parts, in their order. */
    public static AnyOf of(String id, LegalReference basis, Condition... parts) {
        return new AnyOf(id, basis, List.of(parts));
    }

    @Override
    public TraceNode specification() {
        return new TraceNode(
                id,
                TraceShape.ANY_OF,
                basis,
                null,
                parts.stream().map(Condition::specification).toList());
    }

    @Override
    public TraceNode trace(Facts facts) {
        List<TraceNode> traces = parts.stream().map(part -> part.trace(facts)).toList();
        Outcome none = new Outcome.NotApplicable(basis, Reason.of("does-not-concern"));
        Outcome joined = traces.stream().map(TraceNode::evaluated).reduce(none, Outcome::or);
        return new TraceNode(id, TraceShape.ANY_OF, basis, told(joined), traces);
    }

    /** A shared "no" is told as such: none of the ways in is open, not just the last one. */
    private Outcome told(Outcome joined) {
        return switch (joined) {
            case Outcome.Met _ -> new Outcome.Met(basis, Reason.of("one-met"));
            case Outcome.NotMet _ -> new Outcome.NotMet(basis, Reason.of("none-met"));
            case Outcome.Unclear unclear -> unclear;
            case Outcome.NotApplicable none -> none;
        };
    }
}
