package lv.lidzas.eligibility.rules.ways;

import java.util.Set;
import java.util.stream.Stream;
import lv.lidzas.eligibility.rules.condition.AdultDisabilityGroup;
import lv.lidzas.eligibility.rules.condition.FunctionalLimits;
import lv.lidzas.eligibility.rules.facts.DisabilityGroup;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.facts.Limitation;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.law.LegalReference;
import lv.lidzas.eligibility.rules.logic.DocumentGap;
import lv.lidzas.eligibility.rules.logic.Doubt;
import lv.lidzas.eligibility.rules.logic.Outcome;
import lv.lidzas.eligibility.rules.logic.Reason;
import lv.lidzas.eligibility.rules.logic.Trace;
import lv.lidzas.eligibility.rules.logic.TraceNode;
import lv.lidzas.eligibility.rules.logic.TraceShape;
import lv.lidzas.eligibility.rules.ruleset.Evaluation;
import lv.lidzas.eligibility.rules.ruleset.ServedPurpose;

/**
 * What could end the first thing that stands in the way of a grant (kas varētu palīdzēt), by the leaves of the trace that failed
 * or are unclear.
 *
 * <p>It only says what is worth trying. Age is nobody's to change, so a way in that it closes opens nothing; and nobody is
 * advised to do without a representative.
 */
record Openings(Situation situation, WaySearch.Applied applied) {

    /** What could help, for what the rules gave for the situation. */
    Stream<Change> of(Evaluation given) {
        Trace trace = given.trace();
        return general(trace.general())
                .filter(node -> !holds(node))
                .findFirst()
                .map(this::of)
                .or(() ->
                        trace.purposes().stream()
                                .filter(purpose -> !holds(purpose.node()))
                                .findFirst()
                                .map(this::of))
                .orElseGet(Stream::empty);
    }

    private static Stream<TraceNode> general(TraceNode general) {
        return general.shape() == TraceShape.ALL_OF ? general.parts().stream() : Stream.of(general);
    }

    private static boolean holds(TraceNode node) {
        return switch (node.evaluated()) {
            case Outcome.Met _, Outcome.NotApplicable _ -> true;
            case Outcome.NotMet _, Outcome.Unclear _ -> false;
        };
    }

    private Stream<Change> of(Trace.PurposeTrace asked) {
        Stream<Change> own = of(asked.node());
        return asked.node().evaluated() instanceof Outcome.NotMet
                ? Stream.concat(own, instead(asked.purpose()))
                : own;
    }

    private Stream<Change> of(TraceNode node) {
        if (holds(node)) {
            return Stream.empty();
        }
        return switch (node.shape()) {
            case QUESTION -> ofQuestion(node);
            case ALL_OF -> isClosed(node) ? Stream.empty() : ofParts(node);
            case ANY_OF -> ofParts(node);
            case ONLY_IF -> Stream.concat(ofGuard(node.parts().getFirst()), ofParts(node));
        };
    }

    private Stream<Change> ofParts(TraceNode node) {
        return node.parts().stream().flatMap(this::of);
    }

    /** Something that must hold does not, and nobody can change it. */
    private boolean isClosed(TraceNode all) {
        return all.parts().stream()
                .filter(part -> part.evaluated() instanceof Outcome.NotMet)
                .anyMatch(part -> of(part).findAny().isEmpty());
    }

    /** What is asked only of some is not asked of whoever stops to be one of them. */
    private static Stream<Change> ofGuard(TraceNode guard) {
        return guard.evaluated().reason().code().equals("benefit-received")
                ? Stream.of(new Change.BenefitNotReceived())
                : Stream.empty();
    }

    private Stream<Change> ofQuestion(TraceNode question) {
        if (question.evaluated()
                instanceof
                Outcome.Unclear(
                        LegalReference _,
                        Reason _,
                        Doubt.Document(DocumentKind kind, DocumentGap gap))) {
            return Stream.of(new Change.DocumentAccepted(kind, gap));
        }
        Reason reason = question.evaluated().reason();
        return switch (reason.code()) {
            case "too-young" -> birthday(Integer.parseInt(reason.details().getFirst()));
            case "group-not-served", "group-not-stated" -> groups();
            case "not-group-one-visual",
                    "sight-not-stated",
                    "programme-only-for-sight",
                    "benefit-does-not-fit" ->
                    sight();
            case "limits-not-served", "limits-not-stated" -> limitations();
            case "declared-elsewhere" -> Stream.of(new Change.ResidenceDeclared());
            case "identity-pending" -> Stream.of(new Change.IdentityProven());
            case "no-hours-remain" ->
                    situation.facts().application().purposes().stream().flatMap(this::exchanges);
            case "need-not-assessed", "benefit-of-month-unknown" ->
                    Stream.of(new Change.Judged(question.id()));
            default -> Stream.empty();
        };
    }

    /** Not where other rules may hold by then. */
    private Stream<Change> birthday(int years) {
        Change.DayComes birthday =
                new Change.DayComes(situation.facts().application().bornOn().plusYears(years));
        boolean isOurs =
                !situation.rules().inForce().isEver()
                        || situation.rules().inForce().covers(birthday.day());
        return isOurs ? Stream.of(birthday) : Stream.empty();
    }

    private static Stream<Change> groups() {
        return AdultDisabilityGroup.SERVED.stream()
                .sorted()
                .map(group -> new Change.GroupShown(Set.of(group)));
    }

    private static Stream<Change> limitations() {
        return FunctionalLimits.SERVED.stream()
                .sorted()
                .map(limitation -> new Change.LimitationShown(Set.of(limitation)));
    }

    private static Stream<Change> sight() {
        return Stream.of(
                new Change.GroupShown(Set.of(DisabilityGroup.I)),
                new Change.LimitationShown(Set.of(Limitation.VISUAL)));
    }

    private Stream<Change> instead(Purpose purpose) {
        boolean isOneOfSeveral = situation.facts().application().purposes().size() > 1;
        Stream<Change> leftOut =
                applied == WaySearch.Applied.MAY_CHANGE && isOneOfSeveral
                        ? Stream.of(new Change.PurposeLeftOut(purpose))
                        : Stream.empty();
        return Stream.concat(exchanges(purpose), leftOut);
    }

    /** With the purposes for which nothing more is asked. */
    private Stream<Change> exchanges(Purpose purpose) {
        if (applied == WaySearch.Applied.STAYS) {
            return Stream.empty();
        }
        return unapplied()
                .map(other -> new Change.PurposeExchanged(purpose, Set.of(other.purpose())))
                .filter(this::canBeMet)
                .map(Change.class::cast);
    }

    private Stream<ServedPurpose> unapplied() {
        Set<Purpose> purposes = situation.facts().application().purposes();
        return situation.rules().purposes().stream()
                .filter(served -> !purposes.contains(served.purpose()));
    }

    private boolean canBeMet(Change.PurposeExchanged exchange) {
        Facts then = situation.with(exchange).facts();
        return situation.rules().purposes().stream()
                .filter(served -> exchange.to().contains(served.purpose()))
                .allMatch(served -> served.condition().evaluate(then) instanceof Outcome.Met);
    }
}
