package lv.lidzas.sandbox.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What lies in the databases, on the topics and on the disk; ids are text. */
record Findings(
        List<FoundApplication> applications,
        List<FoundDocument> documents,
        List<FoundAssessment> assessments,
        List<FoundDecision> decisions,
        List<FoundBudget> budgets,
        List<FoundAllocation> allocations,
        List<FoundWeek> weeks,
        List<FoundEntry> timeline,
        List<FoundEvent> events,
        List<String> assistants,
        List<String> openCases,
        List<String> unsettled) {

    record FoundApplication(String id, String state, String address) {}

    /**
     * A document.
     *
     * @param sha256 as the database says
     * @param sha256OnDisk of the bytes; empty when there are none
     */
    record FoundDocument(
            String id,
            String application,
            String state,
            String number,
            String sha256,
            String sha256OnDisk) {}

    record FoundAssessment(String id, String application) {}

    record FoundDecision(String id, String application, String state, String result) {}

    /**
     * The hours of a decision.
     *
     * @param wish whom the application wished for
     * @param reason why a caseworker has to choose
     * @param isVoid whether another grant took all of its days, so that nobody is to be found
     */
    record FoundBudget(
            String id,
            String decision,
            String application,
            String person,
            int minutes,
            @Nullable String wish,
            @Nullable String reason,
            boolean isVoid) {}

    /**
     * Hours that an assistant gives.
     *
     * @param ceded minutes of single weeks that somebody else gives, by the Monday
     */
    record FoundAllocation(
            String id,
            String booking,
            String budget,
            String assistant,
            int minutes,
            LocalDate first,
            LocalDate last,
            @Nullable LocalDate freeFrom,
            Map<LocalDate, Integer> ceded) {}

    /** A counter of a week, as the ledger has it. */
    record FoundWeek(String kind, String owner, int year, int week, int booked) {}

    record FoundEntry(String application, String event, String type) {}

    /**
     * An event on a topic, however often it was sent.
     *
     * @param type what happened, as timelines say it
     * @param subject the narrowest thing that it is about
     * @param isForStaff whether it asks staff something and the person nothing
     */
    record FoundEvent(
            String id, String type, String application, String subject, boolean isForStaff) {}
}
