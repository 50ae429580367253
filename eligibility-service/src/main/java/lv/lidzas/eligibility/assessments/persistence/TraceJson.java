package lv.lidzas.eligibility.assessments.persistence;

import java.util.List;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.law.LegalReference;
import lv.lidzas.eligibility.rules.logic.DocumentGap;
import lv.lidzas.eligibility.rules.logic.Doubt;
import lv.lidzas.eligibility.rules.logic.Outcome;
import lv.lidzas.eligibility.rules.logic.OutcomeKind;
import lv.lidzas.eligibility.rules.logic.Reason;
import lv.lidzas.eligibility.rules.logic.Trace;
import lv.lidzas.eligibility.rules.logic.TraceNode;
import lv.lidzas.eligibility.rules.logic.TraceShape;
import lv.lidzas.kit.json.StoredJson;
import org.jspecify.annotations.Nullable;

/**
 * Traces as they are stored; what a case was decided on must stay readable for years, whatever the code becomes.
 *
 * <p>A legal basis is written once for a trace, because many conditions rest on one; the nodes say its number.
 */
final class TraceJson {

    private TraceJson() {}

    record Tree(List<LegalReference> bases, Node general, List<PurposeNode> purposes) {}

    record PurposeNode(String purpose, Node node) {}

    /** A node that does not say how it is made is a question. */
    record Node(
            String id,
            @Nullable TraceShape shape,
            int basis,
            @Nullable Given outcome,
            @Nullable List<Node> parts) {}

    /** A basis that is left out is the node's own. */
    record Given(
            OutcomeKind kind,
            @Nullable Integer basis,
            String reason,
            @Nullable List<String> details,
            @Nullable DocumentKind document,
            @Nullable DocumentGap gap) {}

    static String write(Trace trace) {
        return StoredJson.write(new TraceWriter(trace));
    }

    static Trace read(String json) {
        Tree tree = StoredJson.read(json, Tree.class);
        return new Trace(
                node(tree.general(), tree.bases()),
                tree.purposes().stream()
                        .map(it ->
                                new Trace.PurposeTrace(
                                        new Purpose(it.purpose()), node(it.node(), tree.bases())))
                        .toList());
    }

    private static TraceNode node(Node node, List<LegalReference> bases) {
        LegalReference basis = bases.get(node.basis());
        Given given = node.outcome();
        return new TraceNode(
                node.id(),
                node.shape() == null ? TraceShape.QUESTION : node.shape(),
                basis,
                given == null
                        ? null
                        : outcome(given, given.basis() == null ? basis : bases.get(given.basis())),
                orNone(node.parts()).stream().map(part -> node(part, bases)).toList());
    }

    private static Outcome outcome(Given given, LegalReference basis) {
        Reason reason = new Reason(given.reason(), orNone(given.details()));
        return switch (given.kind()) {
            case MET -> new Outcome.Met(basis, reason);
            case NOT_MET -> new Outcome.NotMet(basis, reason);
            case NOT_APPLICABLE -> new Outcome.NotApplicable(basis, reason);
            case UNCLEAR -> new Outcome.Unclear(basis, reason, doubt(given));
        };
    }

    private static Doubt doubt(Given given) {
        return given.document() == null || given.gap() == null
                ? new Doubt.Caseworker()
                : new Doubt.Document(given.document(), given.gap());
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
