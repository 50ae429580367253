package lv.lidzas.scheduling.availability.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.IntStream;
import lv.lidzas.scheduling.availability.domain.AvailableHours;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When an assistant works. */
@Schema(description = "When an assistant works")
public record AvailabilityRequest(
        @Schema(
                        description = "Hours of the week; none if the assistant works at any hour",
                        maxItems = AvailabilityRequest.MOST)
                @NotNull
                @Size(max = AvailabilityRequest.MOST)
                List<@NotNull @Valid AvailableHoursForm> hours) {

    static final int MOST = 50;

    List<AvailableHours> all() {
        return IntStream.range(0, hours.size()).mapToObj(at -> hours.get(at).hours(at)).toList();
    }
}
