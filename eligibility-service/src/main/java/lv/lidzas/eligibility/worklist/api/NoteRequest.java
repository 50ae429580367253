package lv.lidzas.eligibility.worklist.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import lv.lidzas.kit.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A working note to be written. */
@Schema(description = "What is written down for the others (darba piezīme)")
public record NoteRequest(
        @Schema(
                        description =
                                "In words; it stays in this service and is given to the person who asks for everything",
                        examples = "Piezvanīju, atzinums būs pēc nedēļas.",
                        minLength = 1,
                        maxLength = 4000)
                @NotBlank
                @Size(max = 4000)
                @PlainText
                String text) {}
