package lv.lidzas.scheduling.months.api;

import jakarta.validation.constraints.NotNull;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which month is locked. */
@Schema(description = "Which month is locked")
public record LockMonthRequest(
        @Schema(
                        description =
                                "An allocation: the month has all that its assistant did from its budget",
                        required = true,
                        examples = "0192f3a1-7a05-7c00-8000-000000000005")
                @NotNull
                UUID allocationId,
        @Schema(
                        description = "Calendar month in Latvia, which is over",
                        required = true,
                        implementation = String.class,
                        examples = "2026-11",
                        pattern = "^[0-9]{4}-[0-9]{2}$",
                        maxLength = 7)
                @NotNull
                YearMonth month,
        @Schema(
                        description =
                                "Whether it is paid as help for a minor, where the act pays that otherwise",
                        examples = "false")
                @Nullable Boolean ofMinor) {}
