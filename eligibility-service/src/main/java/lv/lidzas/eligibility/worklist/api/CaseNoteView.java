package lv.lidzas.eligibility.worklist.api;

import java.time.Instant;
import java.util.UUID;
import lv.lidzas.eligibility.worklist.domain.CaseNote;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A working note. */
@Schema(
        description =
                "What one of the staff wrote down for the others; the person gets it by asking for everything (darba piezīme)")
public record CaseNoteView(
        @Schema(description = "Note id", examples = "0192f3a1-7a0b-7c00-8000-00000000000b") UUID id,
        @Schema(description = "Application id", examples = "0192f3a1-7a03-7c00-8000-000000000003")
                UUID applicationId,
        @Schema(
                        description = "In words; empty when the person was erased",
                        examples = "Piezvanīju, atzinums būs pēc nedēļas.",
                        maxLength = 4000)
                String text,
        @Schema(description = "When it was written", examples = "2026-11-25T09:00:00Z")
                Instant writtenAt,
        @Schema(description = "The key of who wrote it", examples = "1.2CzAxNnrOPaBm4b8nWJ3Mg")
                String writtenBy) {

    static CaseNoteView of(CaseNote note) {
        return new CaseNoteView(
                note.id(), note.applicationId().value(), note.text(), note.at(), note.by().text());
    }
}
