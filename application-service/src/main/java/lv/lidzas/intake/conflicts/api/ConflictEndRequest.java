package lv.lidzas.intake.conflicts.api;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Ends an entry of the register of conflicts of interest. */
@Schema(description = "Ends an entry of the register of conflicts of interest.")
public record ConflictEndRequest(
        @Schema(
                        description =
                                "Last day on which it counts, not in the past; absent for today.",
                        examples = "2026-12-31")
                @Nullable LocalDate lastDay) {}
