package lv.lidzas.scheduling.worked.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of the entries of a batch. */
@Schema(description = "What became of the entries of a batch")
public record WorkedBatchView(
        @Schema(description = "In the order in which they were sent", maxItems = 100)
                List<WorkedEntryView> entries) {}
