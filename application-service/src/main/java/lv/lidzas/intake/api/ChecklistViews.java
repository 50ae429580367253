package lv.lidzas.intake.api;

import java.util.List;
import lv.lidzas.intake.domain.DocumentChecklist;
import lv.lidzas.intake.domain.DocumentReport;
import lv.lidzas.intake.domain.LegalGround;
import lv.lidzas.intake.domain.RequiredDocument;
import lv.lidzas.intake.domain.RuleSetTerms;
import lv.lidzas.intake.usecase.ChecklistReading;

/** Turns checklists and purposes into what is shown of them. */
final class ChecklistViews {

    private ChecklistViews() {}

    static ChecklistView view(ChecklistReading reading, Language language) {
        DocumentChecklist checklist = reading.checklist();
        if (checklist == null) {
            return new ChecklistView(
                    reading.applicationId().value(),
                    null,
                    ChecklistView.Status.AWAITING_RULE_SET,
                    List.of());
        }
        return new ChecklistView(
                reading.applicationId().value(),
                checklist.ruleSetId(),
                checklist.isComplete()
                        ? ChecklistView.Status.COMPLETE
                        : ChecklistView.Status.INCOMPLETE,
                checklist.items().stream().map(item -> item(item, language)).toList());
    }

    static PurposesView purposes(RuleSetTerms terms, Language language) {
        return new PurposesView(
                terms.ruleSetId(),
                terms.purposes().stream()
                        .map(purpose ->
                                new PurposeView(
                                        purpose.purpose(),
                                        language.of(purpose.text()),
                                        ground(purpose.ground())))
                        .toList());
    }

    private static ChecklistItemView item(DocumentChecklist.Item item, Language language) {
        RequiredDocument document = item.document();
        DocumentReport report = item.report();
        return new ChecklistItemView(
                document.kind(),
                document.need(),
                item.purposes(),
                language.of(document.reason()),
                ground(document.ground()),
                status(item),
                report == null ? null : report.rejectionReason(),
                report == null ? null : report.documentId());
    }

    private static ChecklistItemView.Status status(DocumentChecklist.Item item) {
        DocumentReport report = item.report();
        if (report == null) {
            return ChecklistItemView.Status.MISSING;
        }
        return switch (report.status()) {
            case RECEIVED -> ChecklistItemView.Status.RECEIVED;
            case ACCEPTED ->
                    item.isProven()
                            ? ChecklistItemView.Status.ACCEPTED
                            : ChecklistItemView.Status.EXPIRED;
            case REJECTED -> ChecklistItemView.Status.REJECTED;
        };
    }

    private static LegalGroundView ground(LegalGround ground) {
        return new LegalGroundView(ground.act(), ground.paragraph(), ground.version());
    }
}
