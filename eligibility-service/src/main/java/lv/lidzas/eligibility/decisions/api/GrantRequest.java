package lv.lidzas.eligibility.decisions.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.lidzas.eligibility.decisions.domain.Relation;
import lv.lidzas.kit.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A grant by a person in a case that the rules leave unclear. */
@Schema(description = "A grant by a person in a case that the rules leave unclear (piešķīrums)")
public record GrantRequest(
        @Schema(description = "Application id", examples = "0192f3a1-7a03-7c00-8000-000000000003")
                @NotNull
                UUID applicationId,
        @Schema(
                        description = "The current assessment, which the caseworker looked at",
                        examples = "0192f3a1-7a06-7c00-8000-000000000006")
                @NotNull
                UUID assessmentId,
        @Schema(
                        description =
                                "Purposes granted; to leave one out needs the person's wish, or grounds and a colleague's confirmation",
                        examples = "[\"WORK\"]",
                        minItems = 1,
                        maxItems = 20)
                @NotNull
                @Size(min = 1, max = 20)
                List<@NotNull @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,39}$") String> purposes,
        @Schema(
                        description =
                                "Time of each purpose that the caseworker assessed, within the client's cap; one whose time the act"
                                        + " gives may be left out",
                        maxItems = 20)
                @Valid
                @Size(max = 20)
                @Nullable List<@NotNull @Valid AssessedTimeRequest> assessedTimes,
        @Schema(description = "First day; absent for today", examples = "2026-11-23")
                @Nullable LocalDate firstDay,
        @Schema(
                        description = "Last day; absent for the last day that the rules allow",
                        examples = "2027-11-22")
                @Nullable LocalDate lastDay,
        @Schema(
                        description =
                                "Why the doubt is ended in favour, how the person said the wish, or why a part is refused; it stays in"
                                        + " this service",
                        examples = "Pabalstu persona vairs nesaņem; pārbaudīts.",
                        minLength = 1,
                        maxLength = 4000)
                @NotBlank
                @Size(max = 4000)
                @PlainText
                String reasoning,
        @Schema(
                        description =
                                "Whether the person wishes for fewer purposes or a shorter time than was applied for; the reasoning says"
                                        + " how it was said",
                        defaultValue = "false")
                @Nullable Boolean lessOnWish,
        @Schema(
                        description =
                                "On what the purposes that are left out are refused; absent where none is refused. The decision then"
                                        + " needs a colleague's confirmation",
                        examples = "[\"higher-education-sight-only\"]",
                        maxItems = 20)
                @Size(min = 1, max = 20)
                @Nullable List<@NotBlank @Size(max = 100) @PlainText String> grounds,
        @Schema(
                        description =
                                "Why the person is not heard on the grounds; absent where a hearing on them is over")
                @Valid
                @Nullable WaiverRequest hearingWaiver,
        @Schema(
                        description =
                                "How it stands to other grants of the same person on the same days, needed where there are such",
                        examples = "FOLLOWS")
                @Nullable Relation relation) {

    boolean isLessOnWish() {
        return Boolean.TRUE.equals(lessOnWish);
    }
}
