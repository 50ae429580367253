package lv.lidzas.eligibility.rules.logic;

import java.util.List;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.law.LegalReference;

/** Every part must hold (visi nosacījumi); a part that does not concern the case is left aside. */
public record AllOf(String id, LegalReference basis, List<Condition> parts) implements Composition {

    public AllOf {
        parts = List.copyOf(parts);
    }

    /** A composition of the parts, in their order. */
    public static AllOf of(String id, LegalReference basis, Condition... parts) {
        return new AllOf(id, basis, List.of(parts));
    }

    @Override
    public TraceNode specification() {
        return new TraceNode(
                id,
                TraceShape.ALL_OF,
                basis,
                null,
                parts.stream().map(Condition::specification).toList());
    }

    @Override
    public TraceNode trace(Facts facts) {
        List<TraceNode> traces = parts.stream().map(part -> part.trace(facts)).toList();
        Outcome none = new Outcome.NotApplicable(basis, Reason.of("does-not-concern"));
        Outcome joined = traces.stream().map(TraceNode::evaluated).reduce(none, Outcome::and);
        Outcome outcome =
                joined instanceof Outcome.Met
                        ? new Outcome.Met(basis, Reason.of("all-met"))
                        : joined;
        return new TraceNode(id, TraceShape.ALL_OF, basis, outcome, traces);
    }
}
