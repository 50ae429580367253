package lv.lidzas.intake.applications.usecase;

import lv.lidzas.intake.checklist.domain.DocumentChecklist;
import lv.lidzas.intake.timeline.domain.ApplicationId;
import org.jspecify.annotations.Nullable;

/**
 * The checklist of an application as it stands today.
 *
 * @param checklist the documents; null until a rule set has arrived from eligibility-service
 */
public record ChecklistReading(
        ApplicationId applicationId, @Nullable DocumentChecklist checklist) {}
