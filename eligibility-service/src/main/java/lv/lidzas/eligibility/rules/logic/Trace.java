package lv.lidzas.eligibility.rules.logic;

import java.util.List;
import java.util.stream.Stream;
import lv.lidzas.eligibility.rules.facts.Purpose;

/**
 * A rule set as a tree (noteikumu kopuma koks), specified or evaluated: what the person must meet, and what each purpose asks.
 *
 * @param general what holds whatever the purpose
 * @param purposes what each purpose asks; in an evaluation only those applied for
 */
public record Trace(TraceNode general, List<PurposeTrace> purposes) {

    /**
     * The tree of one purpose.
     *
     * @param node its conditions
     */
    public record PurposeTrace(Purpose purpose, TraceNode node) {}

    public Trace {
        purposes = List.copyOf(purposes);
    }

    /** Every node. */
    public Stream<TraceNode> walk() {
        return Stream.concat(
                general.walk(), purposes.stream().flatMap(purpose -> purpose.node().walk()));
    }

    /** The outcome of everything together. */
    public Outcome outcome() {
        return purposes.stream()
                .map(purpose -> purpose.node().evaluated())
                .reduce(general.evaluated(), Outcome::and);
    }
}
