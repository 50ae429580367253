package lv.lidzas.scheduling.feeds.api;

import jakarta.validation.constraints.NotNull;
import lv.lidzas.kit.words.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a calendar feed is wanted. */
@Schema(description = "How a calendar feed is wanted")
public record MakeFeedRequest(
        @Schema(description = "Language of the few words in it", examples = "LV") @NotNull
                Language language) {}
