package lv.lidzas.intake.applications.usecase;

import java.util.List;
import lv.lidzas.intake.applications.domain.AssistanceApplication;
import lv.lidzas.intake.applications.domain.FormWarning;

/**
 * An application as one caller may read it (lieta).
 *
 * @param warnings what deserves a second look
 * @param checklist the documents it needs
 * @param showsPersonalCodes whether this caller may read personal codes
 */
public record ApplicationDossier(
        AssistanceApplication application,
        List<FormWarning> warnings,
        ChecklistReading checklist,
        boolean showsPersonalCodes) {

    /** The same without personal codes, for an answer that is kept. */
    public ApplicationDossier withoutPersonalCodes() {
        return new ApplicationDossier(application, warnings, checklist, false);
    }
}
