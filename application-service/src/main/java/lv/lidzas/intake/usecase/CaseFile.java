package lv.lidzas.intake.usecase;

import java.util.List;
import lv.lidzas.intake.domain.AssistanceApplication;
import lv.lidzas.intake.domain.FilingWarning;

/**
 * An application as one caller may read it (lieta).
 *
 * @param application the application
 * @param warnings what deserves a second look
 * @param checklist the documents it needs
 * @param showsPersonalCodes whether this caller may read personal codes
 */
public record CaseFile(
        AssistanceApplication application,
        List<FilingWarning> warnings,
        ChecklistReading checklist,
        boolean showsPersonalCodes) {

    /** The same without personal codes, for an answer that is kept. */
    public CaseFile withoutPersonalCodes() {
        return new CaseFile(application, warnings, checklist, false);
    }
}
