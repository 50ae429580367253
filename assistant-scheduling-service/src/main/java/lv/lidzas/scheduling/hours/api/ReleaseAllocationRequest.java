package lv.lidzas.scheduling.hours.api;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** From when on an assistant gives no more hours. */
@Schema(description = "From when on an assistant gives no more hours")
public record ReleaseAllocationRequest(
        @Schema(
                        description =
                                "The day; absent for today. Weeks with an earlier day of assistance stay booked",
                        examples = "2027-01-04")
                @Nullable LocalDate from) {}
