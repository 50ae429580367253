package lv.lidzas.intake.applications.usecase;

import lv.lidzas.intake.applications.domain.AssistanceApplication;
import lv.lidzas.intake.checklist.domain.DocumentChecklist;
import org.jspecify.annotations.Nullable;

/**
 * An application and its checklist as it stands today.
 *
 * @param checklist the documents; null until a rule set has arrived from eligibility-service
 */
public record ChecklistReading(
        AssistanceApplication application, @Nullable DocumentChecklist checklist) {}
