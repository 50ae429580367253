package lv.lidzas.intake.applications.usecase;

import java.util.List;
import lv.lidzas.intake.applications.domain.AssistanceApplication;
import lv.lidzas.intake.applications.domain.FormWarning;
import org.jspecify.annotations.Nullable;

/**
 * An application as one caller may read it (lieta).
 *
 * @param warnings what deserves a second look
 * @param checklist the documents it needs; only the answer to its submission tells them
 * @param showsPersonalCodes whether this caller may read personal codes
 * @param tellsDecision whether this caller may read what was decided, not only that it was
 */
public record ApplicationDossier(
        AssistanceApplication application,
        List<FormWarning> warnings,
        @Nullable ChecklistReading checklist,
        boolean showsPersonalCodes,
        boolean tellsDecision) {

    /** The same without personal codes, for an answer that is kept. */
    public ApplicationDossier withoutPersonalCodes() {
        return new ApplicationDossier(application, warnings, checklist, false, tellsDecision);
    }
}
