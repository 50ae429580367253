package lv.lidzas.kit.looks.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Anchors, newest first. */
@Schema(description = "Anchors of an access log, newest first.")
public record AnchorsView(
        @Schema(description = "The last hundred.", maxItems = 100) List<AnchorView> items) {}
