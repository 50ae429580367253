package lv.lidzas.kit.looks.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is to be checked. */
@Schema(description = "What is to be checked; an empty request checks from the beginning.")
public record AccessLogCheckRequest(
        @Schema(
                        description =
                                "The place behind which to begin: next of an earlier check; absent for the beginning.")
                @Nullable
                @Min(0)
                Long after,
        @Schema(
                        description =
                                "Anchors of this service that another service has kept. Only they reveal that the end of the log was cut together with its anchors.",
                        maxItems = 100)
                @Nullable
                @Size(max = 100)
                List<@NotNull @Valid AnchorView> witnessed) {}
