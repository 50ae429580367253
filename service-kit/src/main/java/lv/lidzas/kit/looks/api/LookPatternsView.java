package lv.lidzas.kit.looks.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who looked at how many people, the unusual ones first. */
@Schema(description = "Who looked at how many people.")
public record LookPatternsView(
        @Schema(
                        description = "The unusual ones first, then by people not worked for.",
                        maxItems = 200)
                List<LookPatternView> items) {}
