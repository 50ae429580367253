package lv.lidzas.scheduling.worked.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was done at some visits. */
@Schema(description = "What was done at some visits")
public record RecordWorkRequest(
        @Schema(description = "In any order", maxItems = 100) @NotNull @Size(min = 1, max = 100)
                List<@NotNull @Valid SentWorkForm> entries) {}
