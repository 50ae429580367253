package lv.lidzas.scheduling.availability.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import lv.lidzas.scheduling.availability.domain.Availability;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When an assistant works. */
@Schema(description = "When an assistant works (pieejamības laiks)")
public record AvailabilityView(
        @Schema(
                        description = "Register id of the assistant",
                        examples = "0192f3a1-7a01-7c00-8000-000000000001")
                UUID assistantId,
        @Schema(
                        description = "Hours of the week; none if the assistant works at any hour",
                        maxItems = AvailabilityRequest.MOST)
                List<AvailableHoursForm> hours,
        @Schema(
                        description = "When it was said; absent if nobody said anything",
                        examples = "2026-12-01T05:40:00Z")
                @Nullable Instant statedAt) {

    static AvailabilityView of(Availability availability) {
        Availability.Statement stated = availability.stated();
        return new AvailabilityView(
                availability.assistantId().value(),
                availability.hours().stream().map(AvailableHoursForm::of).toList(),
                stated == null ? null : stated.at());
    }
}
