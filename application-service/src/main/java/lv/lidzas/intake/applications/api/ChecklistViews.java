package lv.lidzas.intake.applications.api;

import java.util.List;
import lv.lidzas.intake.applications.usecase.ChecklistReading;
import lv.lidzas.intake.checklist.domain.DocumentChecklist;
import lv.lidzas.intake.checklist.domain.DocumentReport;
import lv.lidzas.intake.rulesets.domain.DocumentRequirement;
import lv.lidzas.intake.rulesets.domain.LegalGround;
import lv.lidzas.intake.rulesets.domain.RuleSetCopy;
import lv.lidzas.kit.words.Language;

/** Turns checklists and purposes into what is shown of them. */
final class ChecklistViews {

    private ChecklistViews() {}

    static ChecklistView view(ChecklistReading reading, Language language) {
        DocumentChecklist checklist = reading.checklist();
        if (checklist == null) {
            return new ChecklistView(
                    reading.application().id().value(),
                    null,
                    ChecklistView.ChecklistStatus.AWAITING_RULE_SET,
                    List.of());
        }
        return new ChecklistView(
                reading.application().id().value(),
                checklist.ruleSetId(),
                checklist.isComplete()
                        ? ChecklistView.ChecklistStatus.COMPLETE
                        : ChecklistView.ChecklistStatus.INCOMPLETE,
                checklist.items().stream().map(item -> item(item, language)).toList());
    }

    static OfferedPurposesView purposes(RuleSetCopy rules, Language language) {
        return new OfferedPurposesView(
                rules.ruleSetId(),
                rules.purposes().stream()
                        .map(purpose ->
                                new OfferedPurposeView(
                                        purpose.purpose().code(),
                                        purpose.text().in(language),
                                        ground(purpose.ground(), language)))
                        .toList());
    }

    private static ChecklistItemView item(DocumentChecklist.Item item, Language language) {
        DocumentRequirement document = item.document();
        DocumentReport report = item.report();
        return new ChecklistItemView(
                document.kind(),
                document.need(),
                ApplicationViews.codes(item.purposes()),
                document.reason().in(language),
                ground(document.ground(), language),
                status(item),
                report == null ? null : report.rejectionReason(),
                report == null ? null : report.documentId());
    }

    private static ChecklistItemView.ChecklistItemStatus status(DocumentChecklist.Item item) {
        DocumentReport report = item.report();
        if (report == null) {
            return ChecklistItemView.ChecklistItemStatus.MISSING;
        }
        return switch (report.status()) {
            case RECEIVED -> ChecklistItemView.ChecklistItemStatus.RECEIVED;
            case ACCEPTED ->
                    item.isProven()
                            ? ChecklistItemView.ChecklistItemStatus.ACCEPTED
                            : ChecklistItemView.ChecklistItemStatus.EXPIRED;
            case REJECTED -> ChecklistItemView.ChecklistItemStatus.REJECTED;
        };
    }

    private static LegalGroundView ground(LegalGround ground, Language language) {
        return new LegalGroundView(ground.act(), ground.paragraph().in(language), ground.version());
    }
}
