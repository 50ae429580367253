package lv.lidzas.sandbox.campaign;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lv.lidzas.sandbox.campaign.Errand.What;
import lv.lidzas.sandbox.campaign.Findings.FoundAllocation;
import lv.lidzas.sandbox.campaign.Findings.FoundApplication;
import lv.lidzas.sandbox.campaign.Findings.FoundAssessment;
import lv.lidzas.sandbox.campaign.Findings.FoundBudget;
import lv.lidzas.sandbox.campaign.Findings.FoundDecision;
import lv.lidzas.sandbox.campaign.Findings.FoundDocument;
import lv.lidzas.sandbox.campaign.Findings.FoundEntry;
import lv.lidzas.sandbox.campaign.Findings.FoundEvent;
import lv.lidzas.sandbox.campaign.Findings.FoundWeek;

/** A case that went through the whole chain, and what it left behind; a test plants what must not be. */
final class OneGoodCase {

    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final int WEEK = 48;

    final History history;
    final List<FoundApplication> applications = new ArrayList<>();
    final List<FoundDocument> documents = new ArrayList<>();
    final List<FoundAssessment> assessments = new ArrayList<>();
    final List<FoundDecision> decisions = new ArrayList<>();
    final List<FoundBudget> budgets = new ArrayList<>();
    final List<FoundAllocation> allocations = new ArrayList<>();
    final List<FoundWeek> weeks = new ArrayList<>();
    final List<FoundEntry> timeline = new ArrayList<>();
    final List<FoundEvent> events = new ArrayList<>();
    final List<String> openCases = new ArrayList<>();
    final List<String> unsettled = new ArrayList<>();

    OneGoodCase(Path folder) {
        history = new History(folder.resolve("history.log"));
        asked();
        found();
    }

    private void asked() {
        done(What.REGISTER, "", "karlis", Map.of());
        done(What.DRAFT, "", "anna", Map.of("address", "Vētras iela 1"));
        done(What.SUBMIT, "anna", "anna", Map.of());
        done(What.UPLOAD, "anna", "opinion", Map.of("number", "V-1/1", "sha256", "abc"));
        done(What.ACCEPT, "opinion", "opinion", Map.of());
        done(What.ISSUE, "decision", "decision", Map.of());
        done(What.ALLOCATE, "budget", "kept", Map.of("assistant", "karlis", "minutes", "600"));
        done(
                What.ALLOCATE,
                "budget",
                "given-back",
                Map.of("assistant", "karlis", "minutes", "900"));
        done(What.RELEASE, "given-back", "given-back", Map.of());
    }

    private void found() {
        applications.add(new FoundApplication("anna", "DECIDED", "Vētras iela 1"));
        documents.add(new FoundDocument("opinion", "anna", "VERIFIED", "V-1/1", "abc", "abc"));
        assessments.add(new FoundAssessment("unclear", "anna"));
        assessments.add(new FoundAssessment("met", "anna"));
        decisions.add(new FoundDecision("decision", "anna", "ISSUED", "GRANTED"));
        budgets.add(
                new FoundBudget("budget", "decision", "anna", "person", 1200, null, null, false));
        allocations.add(allocation("kept", 600, null));
        allocations.add(allocation("given-back", 900, MONDAY));
        for (int week = WEEK; week < WEEK + 2; week++) {
            weeks.add(new FoundWeek("ASSISTANT", "karlis", 2026, week, 600));
            weeks.add(new FoundWeek("BUDGET", "budget", 2026, week, 600));
            weeks.add(new FoundWeek("PERSON", "person", 2026, week, 600));
        }
        told("application-submitted", "anna");
        told("document-received", "opinion");
        told("document-verified", "opinion");
        told("application-completed", "anna");
        told("assessment-completed", "unclear");
        told("assessment-completed", "met");
        told("decision-issued", "decision");
        told("hour-budget-opened", "budget");
        told("hours-allocated", "kept");
        told("hours-allocated", "given-back");
        told("allocation-released", "given-back");
    }

    /** Two weeks of an assistant; this is the first. */
    static FoundAllocation allocation(String id, int minutes, LocalDate freeFrom) {
        return ceding(id, minutes, freeFrom, Map.of());
    }

    /** The same, with minutes of single weeks that somebody else gives. */
    static FoundAllocation ceding(
            String id, int minutes, LocalDate freeFrom, Map<LocalDate, Integer> ceded) {
        return new FoundAllocation(
                id, id, "budget", "karlis", minutes, MONDAY, MONDAY.plusDays(13), freeFrom, ceded);
    }

    /** A request with its acknowledgement. */
    Errand done(What what, String about, String id, Map<String, String> details) {
        Errand deed = new Errand("key " + what + " " + id, what, about, details);
        history.asks(deed);
        history.answered(deed, new Errand.Answer(200, id));
        return deed;
    }

    /** An event on its topic and in the timeline. */
    void told(String type, String subject) {
        String event = type + " of " + subject;
        events.add(new FoundEvent(event, type, "anna", subject, false));
        timeline.add(new FoundEntry("anna", event, type));
    }

    List<String> violations() {
        return HistoryChecker.violations(
                history,
                new Findings(
                        applications,
                        documents,
                        assessments,
                        decisions,
                        budgets,
                        allocations,
                        weeks,
                        timeline,
                        events,
                        List.of("karlis"),
                        openCases,
                        unsettled));
    }
}
