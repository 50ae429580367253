package lv.lidzas.eligibility.decisions.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import lv.lidzas.kit.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a suspended grant is resumed. */
@Schema(description = "How a suspended grant is resumed (atjaunošana)")
public record ResumeRequest(
        @Schema(
                        description =
                                "The first day of assistance, today at the earliest; absent for today",
                        examples = "2027-01-18")
                @Nullable LocalDate from,
        @Schema(
                        description = "The reasoning in words; it stays in this service",
                        examples = "Persona ir atgriezusies.",
                        minLength = 1,
                        maxLength = 4000)
                @NotBlank
                @Size(max = 4000)
                @PlainText
                String reasoning) {}
