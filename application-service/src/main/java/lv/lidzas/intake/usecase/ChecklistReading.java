package lv.lidzas.intake.usecase;

import lv.lidzas.intake.domain.ApplicationId;
import lv.lidzas.intake.domain.DocumentChecklist;
import org.jspecify.annotations.Nullable;

/**
 * The checklist of an application as it stands today.
 *
 * @param applicationId the application
 * @param checklist the documents; null until a rule set has arrived from eligibility-service
 */
public record ChecklistReading(
        ApplicationId applicationId, @Nullable DocumentChecklist checklist) {}
