package lv.lidzas.eligibility.rehearsals.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is rehearsed. */
@Schema(description = "What is rehearsed (izmēģināmie noteikumi)")
public record RehearsalRequest(
        @Schema(
                        description =
                                "The day on which the rules tried would decide; today or later",
                        examples = "2027-01-01")
                @NotNull
                LocalDate decidesOn,
        @Schema(
                        description =
                                "The file of figures to try, as YAML: a changed copy of the rule set's, or the next one of its act. Absent"
                                        + " to try the rule set itself, for example a preview",
                        examples = "ruleSet: MK316-2027",
                        maxLength = 50_000)
                @Size(min = 1, max = 50_000)
                @Nullable String figures) {}
