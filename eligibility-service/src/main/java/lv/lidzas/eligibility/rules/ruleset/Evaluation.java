package lv.lidzas.eligibility.rules.ruleset;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.hours.GrantPeriod;
import lv.lidzas.eligibility.rules.hours.GrantedHours;
import lv.lidzas.eligibility.rules.law.RuleSetId;
import lv.lidzas.eligibility.rules.logic.Doubt;
import lv.lidzas.eligibility.rules.logic.Outcome;
import lv.lidzas.eligibility.rules.logic.Reason;
import lv.lidzas.eligibility.rules.logic.Trace;
import lv.lidzas.eligibility.rules.logic.TraceNode;
import org.jspecify.annotations.Nullable;

/**
 * What a rule set gave for the facts of a case (noteikumu piemērošanas rezultāts).
 *
 * @param figuresFrom the first day of its figures
 * @param trace every condition with its outcome
 * @param hours the hours that follow; absent unless everything is met and the act gives them
 * @param purposesToAssess the purposes whose time a caseworker must assess; empty unless everything is met
 * @param period the days that follow; absent unless everything is met
 */
public record Evaluation(
        RuleSetId ruleSetId,
        LocalDate figuresFrom,
        Trace trace,
        @Nullable GrantedHours hours,
        List<Purpose> purposesToAssess,
        @Nullable GrantPeriod period) {

    public Evaluation {
        purposesToAssess = List.copyOf(purposesToAssess);
    }

    /** The same without what would be granted. */
    public Evaluation withoutGrant() {
        return new Evaluation(ruleSetId, figuresFrom, trace, null, List.of(), null);
    }

    /** The outcome of everything together. */
    public Outcome outcome() {
        return trace.outcome();
    }

    /** Whether a favourable decision can be proposed: everything is met, and something is or may be left to grant. */
    public boolean isFavourable() {
        return outcome() instanceof Outcome.Met
                && (hours == null ? !purposesToAssess.isEmpty() : !hours.isNothing())
                && period != null;
    }

    /** The questions whose change would change the outcome; of several with the same answer the first. */
    public List<TraceNode> decisive() {
        Map<Reason, TraceNode> byReason = new LinkedHashMap<>();
        parts().flatMap(TraceNode::decisive)
                .forEach(node -> byReason.putIfAbsent(node.evaluated().reason(), node));
        return List.copyOf(byReason.values());
    }

    /** The documents that somebody must bring; none when the person is certainly not entitled. */
    public List<DocumentKind> missingDocuments() {
        return gaps().filter(document -> document.gap().asksForDocument())
                .map(Doubt.Document::kind)
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether a document is here that nobody has reviewed yet. */
    public boolean awaitsReview() {
        return gaps().anyMatch(document -> !document.gap().asksForDocument());
    }

    /** The ids of the conditions that are certainly not met; a refusal may rest on them. */
    public List<String> notMet() {
        return decisiveAs(Outcome.NotMet.class);
    }

    /** The ids of the conditions that are unclear, and decide. */
    public List<String> unclear() {
        return decisiveAs(Outcome.Unclear.class);
    }

    private List<String> decisiveAs(Class<? extends Outcome> kind) {
        return Stream.concat(
                        Stream.of(trace.general()),
                        trace.purposes().stream().map(Trace.PurposeTrace::node))
                .flatMap(TraceNode::decisive)
                .filter(node -> kind.isInstance(node.evaluated()))
                .map(TraceNode::id)
                .distinct()
                .toList();
    }

    /** Whether a person may grant the purpose: nothing that it asks, and nothing in general, is certainly not met. */
    public boolean mayBeGranted(Purpose purpose) {
        return !(trace.general().evaluated() instanceof Outcome.NotMet)
                && trace.purposes().stream()
                        .filter(served -> served.purpose().equals(purpose))
                        .anyMatch(served -> !(served.node().evaluated() instanceof Outcome.NotMet));
    }

    /** The documents without which the purposes cannot be granted: they did not come, or nobody has accepted them. */
    public List<DocumentKind> notProven(Collection<Purpose> purposes) {
        return gaps(parts(purposes::contains))
                .map(Doubt.Document::kind)
                .distinct()
                .sorted()
                .toList();
    }

    /** The conditions that a grant of these purposes no longer meets: certainly not, or for want of a document. */
    public List<String> fallenFor(Collection<Purpose> granted) {
        return parts(granted::contains)
                .flatMap(TraceNode::decisive)
                .filter(node -> isFallen(node.evaluated()))
                .map(TraceNode::id)
                .distinct()
                .toList();
    }

    private static boolean isFallen(Outcome outcome) {
        return outcome instanceof Outcome.NotMet
                || outcome instanceof Outcome.Unclear(var _, var _, Doubt.Document _);
    }

    private Stream<Doubt.Document> gaps() {
        return gaps(parts());
    }

    private static Stream<Doubt.Document> gaps(Stream<TraceNode> parts) {
        return parts.flatMap(TraceNode::decisive)
                .map(TraceNode::evaluated)
                .flatMap(outcome ->
                        outcome instanceof Outcome.Unclear(var _, var _, Doubt.Document gap)
                                ? Stream.of(gap)
                                : Stream.empty());
    }

    /** Where the person is certainly not entitled, what a purpose asks no longer matters. */
    private Stream<TraceNode> parts() {
        return parts(_ -> true);
    }

    private Stream<TraceNode> parts(Predicate<Purpose> wanted) {
        TraceNode general = trace.general();
        return general.evaluated() instanceof Outcome.NotMet
                ? Stream.of(general)
                : Stream.concat(
                        Stream.of(general),
                        trace.purposes().stream()
                                .filter(served -> wanted.test(served.purpose()))
                                .map(Trace.PurposeTrace::node));
    }
}
