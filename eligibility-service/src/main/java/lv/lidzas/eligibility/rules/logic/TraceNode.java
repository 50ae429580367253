package lv.lidzas.eligibility.rules.logic;

import java.util.List;
import java.util.stream.Stream;
import lv.lidzas.eligibility.rules.law.LegalReference;
import org.jspecify.annotations.Nullable;

/**
 * One condition in a tree (izsekojamības koks): without outcome it is the specification, with outcome the evaluation.
 *
 * @param id the condition
 * @param shape how it is made
 * @param basis where it is written
 * @param outcome what it gave; absent in a specification
 * @param parts what it is made of
 */
public record TraceNode(
        String id,
        TraceShape shape,
        LegalReference basis,
        @Nullable Outcome outcome,
        List<TraceNode> parts) {

    public TraceNode {
        parts = List.copyOf(parts);
    }

    static TraceNode question(String id, LegalReference basis, @Nullable Outcome outcome) {
        return new TraceNode(id, TraceShape.QUESTION, basis, outcome, List.of());
    }

    /** The outcome of an evaluated node. */
    public Outcome evaluated() {
        if (outcome == null) {
            throw new IllegalStateException(
                    "Node " + id + " has no outcome. Maybe a specification was taken for a trace.");
        }
        return outcome;
    }

    /** The same tree without outcomes. */
    public TraceNode withoutOutcomes() {
        return new TraceNode(
                id, shape, basis, null, parts.stream().map(TraceNode::withoutOutcomes).toList());
    }

    /** This node and all below it. */
    public Stream<TraceNode> walk() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(TraceNode::walk));
    }

    /**
     * The questions that made this node what it is, when it is unclear or not met: those whose change could change it.
     *
     * <p>In a disjunction that is unclear, a way in that is certainly closed is left out: nobody is asked for a child's
     * opinion when an adult's is missing. Where none is open, those that are for others are left out: an adult is not kept out
     * by being no child. The first part of a way in says whom it is for; who is none of them is told all that.
     */
    public Stream<TraceNode> decisive() {
        Outcome own = evaluated();
        if (own instanceof Outcome.Met || own instanceof Outcome.NotApplicable) {
            return Stream.empty();
        }
        return parts.isEmpty()
                ? Stream.of(this)
                : relevantParts().stream()
                        .filter(part -> part.evaluated().getClass() == own.getClass())
                        .flatMap(TraceNode::decisive);
    }

    private List<TraceNode> relevantParts() {
        if (shape == TraceShape.ONLY_IF
                && parts.getFirst().evaluated() instanceof Outcome.Unclear) {
            return parts.subList(0, 1);
        }
        if (shape != TraceShape.ANY_OF) {
            return parts;
        }
        List<TraceNode> own = parts.stream().filter(part -> !part.isForOthers()).toList();
        return own.isEmpty() ? parts.stream().map(part -> part.parts.getFirst()).toList() : own;
    }

    private boolean isForOthers() {
        return shape == TraceShape.ALL_OF && parts.getFirst().evaluated() instanceof Outcome.NotMet;
    }

    /** The tree of a condition that does not concern the case: nothing below it counts. */
    TraceNode setAside(Outcome.NotApplicable none) {
        return new TraceNode(
                id, shape, basis, none, parts.stream().map(part -> part.setAside(none)).toList());
    }
}
