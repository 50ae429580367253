package lv.lidzas.sandbox.campaign;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.lidzas.sandbox.campaign.Findings.FoundAllocation;
import lv.lidzas.sandbox.campaign.Findings.FoundApplication;
import lv.lidzas.sandbox.campaign.Findings.FoundAssessment;
import lv.lidzas.sandbox.campaign.Findings.FoundBudget;
import lv.lidzas.sandbox.campaign.Findings.FoundDecision;
import lv.lidzas.sandbox.campaign.Findings.FoundDocument;
import lv.lidzas.sandbox.campaign.Findings.FoundEvent;

/** What one service did, the others heard of: every step has its event, its followers and its place in the timeline. */
final class ChainComplete {

    private static final Set<String> NO_LINE =
            Set.of("decision-signed", "visit-planned", "visit-confirmed");
    private static final Set<String> PENDING = Set.of("SUBMITTED", "COMPLETE");

    private final Findings findings;
    private final Consumer<String> violations;
    private final Set<String> known;

    ChainComplete(Findings findings, Consumer<String> violations) {
        this.findings = findings;
        this.violations = violations;
        this.known = ids(findings.applications(), _ -> true, FoundApplication::id);
    }

    void check() {
        everyStepIsTold();
        everySubmissionIsAssessed();
        everyGrantHasItsBudget();
        allAgreeOnWhatIsOpen();
        timelinesSayWhatTheTopicsSay();
    }

    private void everyStepIsTold() {
        told(
                "application-submitted",
                findings.applications(),
                ChainComplete::isPendingOrDecided,
                FoundApplication::id);
        told(
                "document-received",
                findings.documents(),
                it -> !it.state().equals("HELD"),
                FoundDocument::id);
        told(
                "document-verified",
                findings.documents(),
                it -> it.state().equals("VERIFIED"),
                FoundDocument::id);
        told(
                "document-rejected",
                findings.documents(),
                it -> it.state().equals("REJECTED"),
                FoundDocument::id);
        told(
                "decision-issued",
                findings.decisions(),
                it -> it.state().equals("ISSUED"),
                FoundDecision::id);
        told("hour-budget-opened", findings.budgets(), _ -> true, FoundBudget::id);
        told("hours-allocated", findings.allocations(), _ -> true, FoundAllocation::id);
        told(
                "allocation-released",
                findings.allocations(),
                it -> it.freeFrom() != null,
                FoundAllocation::id);
    }

    private static boolean isPendingOrDecided(FoundApplication application) {
        return PENDING.contains(application.state()) || application.state().equals("DECIDED");
    }

    private <T> void told(
            String type, List<T> found, Predicate<T> happened, Function<T, String> id) {
        Set<String> subjects =
                ids(findings.events(), it -> it.type().equals(type), FoundEvent::subject);
        missing(
                ids(found, happened, id).stream(),
                subjects,
                "Untold: there is no " + type + " of ");
    }

    /** What was taken back may come to eligibility-service together with its submission, and is then not assessed. */
    private void everySubmissionIsAssessed() {
        Set<String> takenBack =
                ids(
                        findings.applications(),
                        it -> it.state().equals("WITHDRAWN"),
                        FoundApplication::id);
        missing(
                submitted().stream().filter(it -> !takenBack.contains(it)),
                ids(findings.assessments(), _ -> true, FoundAssessment::application),
                "Incomplete: never assessed is application ");
        missing(
                findings.documents().stream()
                        .filter(it -> it.state().equals("HELD"))
                        .map(FoundDocument::application)
                        .filter(submitted()::contains),
                Set.of(),
                "Incomplete: a document is still held for the submitted application ");
    }

    private Set<String> submitted() {
        return ids(
                findings.events(),
                it -> it.type().equals("application-submitted"),
                FoundEvent::application);
    }

    private void everyGrantHasItsBudget() {
        Set<String> granted =
                ids(
                        findings.decisions(),
                        it -> it.state().equals("ISSUED") && it.result().equals("GRANTED"),
                        FoundDecision::id);
        Set<String> opened = ids(findings.budgets(), _ -> true, FoundBudget::decision);
        missing(granted.stream(), opened, "Incomplete: there is no budget of decision ");
        missing(
                opened.stream(),
                granted,
                "Unfounded: there is a budget of what was not granted, decision ");
        Set<String> allocated = ids(findings.allocations(), _ -> true, FoundAllocation::budget);
        missing(
                findings.budgets().stream()
                        .filter(it -> it.wish() != null && it.reason() == null && !it.isVoid())
                        .map(FoundBudget::id),
                allocated,
                "Incomplete: neither allocated nor waiting for a caseworker is budget ");
    }

    /** Intake decides what is open; document-service must have heard of it, and eligibility-service of what is decided. */
    private void allAgreeOnWhatIsOpen() {
        Set<String> pending =
                ids(
                        findings.applications(),
                        it -> PENDING.contains(it.state()),
                        FoundApplication::id);
        Set<String> open = Set.copyOf(findings.openCases());
        missing(
                pending.stream(),
                open,
                "Disagreement: document-service does not know as open application ");
        missing(
                open.stream().filter(known::contains),
                pending,
                "Disagreement: document-service still holds open application ");
        Set<String> issued =
                ids(
                        findings.decisions(),
                        it -> it.state().equals("ISSUED"),
                        FoundDecision::application);
        Set<String> decided =
                ids(
                        findings.applications(),
                        it -> it.state().equals("DECIDED"),
                        FoundApplication::id);
        missing(
                issued.stream().filter(known::contains),
                decided,
                "Disagreement: intake has not heard of the decision on application ");
        missing(
                decided.stream(),
                issued,
                "Disagreement: no decision is there on the decided application ");
    }

    /** What asks another service, or staff, or is everyday life, and is no line of a timeline. */
    private static boolean tellsThePersonNothing(FoundEvent event) {
        return NO_LINE.contains(event.type()) || event.isForStaff();
    }

    private void timelinesSayWhatTheTopicsSay() {
        Set<String> written =
                ids(
                        findings.timeline(),
                        _ -> true,
                        it -> it.type() + " " + it.event() + " of " + it.application());
        Set<String> sent =
                ids(
                        findings.events(),
                        it -> known.contains(it.application()) && !tellsThePersonNothing(it),
                        it -> it.type() + " " + it.id() + " of " + it.application());
        missing(sent.stream(), written, "Incomplete: in no timeline is ");
        missing(written.stream(), sent, "Unfounded: on no topic is what a timeline tells, ");
    }

    private void missing(Stream<String> wanted, Set<String> there, String violation) {
        wanted.filter(it -> !there.contains(it))
                .forEach(it -> violations.accept(violation + it + "."));
    }

    private static <T> Set<String> ids(List<T> found, Predicate<T> fits, Function<T, String> id) {
        return found.stream().filter(fits).map(id).collect(Collectors.toSet());
    }
}
