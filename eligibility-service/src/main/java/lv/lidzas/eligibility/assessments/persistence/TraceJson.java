package lv.lidzas.eligibility.assessments.persistence;

import java.time.LocalDate;
import java.util.List;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.law.Evidence;
import lv.lidzas.eligibility.rules.law.LegalAct;
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

/** Traces as they are stored; what a case was decided on must stay readable for years, whatever the code becomes. */
final class TraceJson {

    private TraceJson() {}

    record Tree(Node general, List<PurposeNode> purposes) {}

    record PurposeNode(String purpose, Node node) {}

    record Node(
            String id, TraceShape shape, Basis basis, @Nullable Given outcome, List<Node> parts) {}

    record Basis(LegalAct act, String paragraph, LocalDate version, Evidence evidence) {}

    record Given(
            OutcomeKind kind,
            Basis basis,
            String reason,
            List<String> details,
            @Nullable DocumentKind document,
            @Nullable DocumentGap gap) {}

    static String write(Trace trace) {
        return StoredJson.write(
                new Tree(
                        node(trace.general()),
                        trace.purposes().stream()
                                .map(it -> new PurposeNode(it.purpose().code(), node(it.node())))
                                .toList()));
    }

    static Trace read(String json) {
        Tree tree = StoredJson.read(json, Tree.class);
        return new Trace(
                node(tree.general()),
                tree.purposes().stream()
                        .map(it ->
                                new Trace.PurposeTrace(new Purpose(it.purpose()), node(it.node())))
                        .toList());
    }

    private static Node node(TraceNode node) {
        Outcome outcome = node.outcome();
        return new Node(
                node.id(),
                node.shape(),
                basis(node.basis()),
                outcome == null ? null : result(outcome),
                node.parts().stream().map(TraceJson::node).toList());
    }

    private static TraceNode node(Node node) {
        Given result = node.outcome();
        return new TraceNode(
                node.id(),
                node.shape(),
                basis(node.basis()),
                result == null ? null : outcome(result),
                node.parts().stream().map(TraceJson::node).toList());
    }

    private static Given result(Outcome outcome) {
        Doubt.Document gap =
                outcome instanceof Outcome.Unclear(var _, var _, Doubt.Document document)
                        ? document
                        : null;
        return new Given(
                OutcomeKind.of(outcome),
                basis(outcome.basis()),
                outcome.reason().code(),
                outcome.reason().details(),
                gap == null ? null : gap.kind(),
                gap == null ? null : gap.gap());
    }

    private static Outcome outcome(Given result) {
        LegalReference basis = basis(result.basis());
        Reason reason = new Reason(result.reason(), result.details());
        return switch (result.kind()) {
            case MET -> new Outcome.Met(basis, reason);
            case NOT_MET -> new Outcome.NotMet(basis, reason);
            case NOT_APPLICABLE -> new Outcome.NotApplicable(basis, reason);
            case UNCLEAR -> new Outcome.Unclear(basis, reason, doubt(result));
        };
    }

    private static Doubt doubt(Given result) {
        return result.document() == null || result.gap() == null
                ? new Doubt.Caseworker()
                : new Doubt.Document(result.document(), result.gap());
    }

    private static Basis basis(LegalReference basis) {
        return new Basis(basis.act(), basis.paragraph(), basis.version(), basis.evidence());
    }

    private static LegalReference basis(Basis basis) {
        return new LegalReference(
                basis.act(), basis.paragraph(), basis.version(), basis.evidence());
    }
}
