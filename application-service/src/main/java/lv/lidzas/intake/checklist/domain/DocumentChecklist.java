package lv.lidzas.intake.checklist.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import lv.lidzas.intake.rulesets.domain.DocumentRequirement;
import lv.lidzas.intake.rulesets.domain.Purpose;
import lv.lidzas.intake.rulesets.domain.RuleSetCopy;
import org.jspecify.annotations.Nullable;

/**
 * The documents that one application needs and how far each is (dokumentu saraksts, S15 to S20).
 *
 * <p>Computed anew whenever it is read: a child who comes of age while the application waits needs the opinion for adults.
 *
 * @param ruleSetId the rule set that asks for them
 * @param items one for each document
 */
public record DocumentChecklist(String ruleSetId, List<Item> items) {

    /**
     * A document on the list.
     *
     * @param document what the rule set asks for
     * @param purposes the purposes on the form that ask for it
     * @param report the report that counts; null while nothing of the kind has arrived
     * @param isProven whether a document of this kind was accepted and its term has not ended
     */
    public record Item(
            DocumentRequirement document,
            List<Purpose> purposes,
            @Nullable DocumentReport report,
            boolean isProven) {}

    /** The list for a subject on a day. */
    public static DocumentChecklist of(
            RuleSetCopy rules,
            ChecklistSubject subject,
            LocalDate day,
            Collection<DocumentReport> reports) {
        List<Item> items =
                rules.requiredDocuments().stream()
                        .filter(document -> subject.needs(document, day))
                        .map(document -> item(document, subject, day, reports))
                        .toList();
        return new DocumentChecklist(rules.ruleSetId(), items);
    }

    /** Whether every document on the list is accepted and none has ended. */
    public boolean isComplete() {
        return items.stream().allMatch(Item::isProven);
    }

    private static Item item(
            DocumentRequirement document,
            ChecklistSubject subject,
            LocalDate day,
            Collection<DocumentReport> reports) {
        DocumentReport best =
                reports.stream()
                        .filter(report -> report.kind() == document.kind())
                        .max(
                                Comparator.<DocumentReport>comparingInt(it -> weight(it, day))
                                        .thenComparing(DocumentReport::at))
                        .orElse(null);
        return new Item(
                document, subject.purposesFor(document), best, best != null && best.provesOn(day));
    }

    /** One that proves suffices, and a second try under review outweighs what was rejected or has ended. */
    private static int weight(DocumentReport report, LocalDate day) {
        return switch (report.status()) {
            case ACCEPTED -> report.provesOn(day) ? 3 : 1;
            case RECEIVED -> 2;
            case REJECTED -> 0;
        };
    }
}
