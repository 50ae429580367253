package lv.lidzas.sandbox.campaign;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.lidzas.sandbox.campaign.Errand.What;
import lv.lidzas.sandbox.campaign.Findings.FoundAllocation;
import lv.lidzas.sandbox.campaign.Findings.FoundApplication;
import lv.lidzas.sandbox.campaign.Findings.FoundAssessment;
import lv.lidzas.sandbox.campaign.Findings.FoundBudget;
import lv.lidzas.sandbox.campaign.Findings.FoundDecision;
import lv.lidzas.sandbox.campaign.Findings.FoundDocument;
import lv.lidzas.sandbox.campaign.Findings.FoundEvent;
import org.jspecify.annotations.Nullable;

/** What was asked for once is there once, and each event had one effect. */
final class NothingTwice {

    /** What happens to one thing once at most; a completed application may become incomplete and complete again. */
    private static final Map<String, String> ONCE_OF_ITS_KIND =
            Map.of(
                    "application-submitted", "submitted",
                    "application-withdrawn", "withdrawn",
                    "document-received", "received",
                    "document-verified", "reviewed",
                    "document-rejected", "reviewed",
                    "assessment-completed", "assessed",
                    "decision-issued", "issued",
                    "hour-budget-opened", "opened",
                    "hours-allocated", "allocated",
                    "allocation-released", "released");

    private final History history;
    private final Findings findings;
    private final Consumer<String> violations;

    NothingTwice(History history, Findings findings, Consumer<String> violations) {
        this.history = history;
        this.findings = findings;
        this.violations = violations;
    }

    void check() {
        onePerRequest(What.DRAFT, "address", findings.applications(), FoundApplication::address);
        onePerRequest(What.UPLOAD, "number", findings.documents(), FoundDocument::number);
        once(
                "decision of application",
                findings.decisions().stream().filter(it -> it.state().equals("ISSUED")),
                FoundDecision::application);
        once("budget of decision", findings.budgets().stream(), FoundBudget::decision);
        once(
                "event",
                findings.events().stream().filter(it -> ONCE_OF_ITS_KIND.containsKey(it.type())),
                it -> ONCE_OF_ITS_KIND.get(it.type()) + " of " + it.subject());
        once(
                "timeline entry",
                findings.timeline().stream(),
                it -> it.event() + " of " + it.application());
        assistantsOncePerRequest();
        allocationsOncePerRequest();
        oneAssessmentPerEvent();
    }

    /** Each request has a mark of its own, which what it made carries. */
    private <T> void onePerRequest(
            What what, String mark, List<T> found, Function<T, String> markOf) {
        Set<String> asked =
                history.deeds(what).map(it -> it.detail(mark)).collect(Collectors.toSet());
        once(what + " of", found.stream().filter(it -> asked.contains(markOf.apply(it))), markOf);
    }

    private <T> void once(String what, Stream<T> found, Function<T, String> key) {
        found.collect(Collectors.groupingBy(key, Collectors.counting()))
                .forEach((mark, count) -> {
                    if (count > 1) {
                        violations.accept(
                                "Twice: " + what + " " + mark + " is there " + count + " times.");
                    }
                });
    }

    private void assistantsOncePerRequest() {
        long asked = history.deeds(What.REGISTER).count();
        Set<String> known =
                history.acknowledged(What.REGISTER).map(history::idOf).collect(Collectors.toSet());
        if (known.size() != history.acknowledged(What.REGISTER).count() || known.size() > asked) {
            violations.accept("Twice: two requests registered the same assistant.");
        }
    }

    /** An allocation was acknowledged, or is a stretch of what follows the wish of its budget, or belongs to a request that nobody answered. */
    private void allocationsOncePerRequest() {
        Set<String> ours =
                history.deeds(What.ALLOCATE).map(Errand::about).collect(Collectors.toSet());
        Set<String> acknowledged =
                history.acknowledged(What.ALLOCATE).map(history::idOf).collect(Collectors.toSet());
        Map<String, FoundBudget> budgets =
                findings.budgets().stream().collect(Collectors.toMap(FoundBudget::id, it -> it));
        Map<String, Integer> unanswered = new HashMap<>();
        history.deeds(What.ALLOCATE)
                .filter(it -> history.answer(it) == null)
                .forEach(it ->
                        unanswered.merge(
                                it.about() + it.detail("assistant") + it.detail("minutes"),
                                1,
                                Integer::sum));
        Map<String, String> wishesFollowed = new HashMap<>();
        Predicate<FoundAllocation> isExplained =
                it ->
                        acknowledged.contains(it.id())
                                || (followsTheWish(it, budgets.get(it.budget()))
                                        && it.booking()
                                                .equals(
                                                        wishesFollowed.computeIfAbsent(
                                                                it.budget(), _ -> it.booking())))
                                || unanswered.merge(
                                                it.budget() + it.assistant() + it.minutes(),
                                                -1,
                                                Integer::sum)
                                        >= 0;
        findings.allocations().stream()
                .filter(it -> ours.contains(it.budget()))
                .filter(isExplained.negate())
                .forEach(it -> violations.accept("Twice: nobody asked for " + it + "."));
    }

    private static boolean followsTheWish(
            FoundAllocation allocation, @Nullable FoundBudget budget) {
        return budget != null
                && allocation.assistant().equals(budget.wish())
                && allocation.minutes() == budget.minutes();
    }

    /** The submission and each report on a document give at most one run of the rules. */
    private void oneAssessmentPerEvent() {
        Map<String, Long> reasons =
                findings.events().stream()
                        .filter(it ->
                                it.type().equals("application-submitted")
                                        || it.type().startsWith("document-"))
                        .collect(
                                Collectors.groupingBy(
                                        FoundEvent::application, Collectors.counting()));
        findings.assessments().stream()
                .collect(Collectors.groupingBy(FoundAssessment::application, Collectors.counting()))
                .forEach((application, count) -> {
                    if (count > reasons.getOrDefault(application, 0L)) {
                        violations.accept(
                                "Twice: application "
                                        + application
                                        + " was assessed "
                                        + count
                                        + " times for "
                                        + reasons.getOrDefault(application, 0L)
                                        + " events.");
                    }
                });
    }
}
