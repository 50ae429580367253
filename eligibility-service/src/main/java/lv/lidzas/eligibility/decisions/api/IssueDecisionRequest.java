package lv.lidzas.eligibility.decisions.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import lv.lidzas.eligibility.decisions.domain.Relation;
import lv.lidzas.kit.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a caseworker assessed for a proposed decision. */
@Schema(description = "What a caseworker assessed for a proposed decision")
public record IssueDecisionRequest(
        @Schema(
                        description =
                                "Time of each purpose that the caseworker assessed; those in purposesToAssess must be named, for"
                                        + " others the act gives the time; absent to follow the act",
                        maxItems = 20)
                @Valid
                @Size(max = 20)
                @Nullable List<@NotNull @Valid AssessedTimeRequest> assessedTimes,
        @Schema(
                        description =
                                "Why the times are what they are, needed with them; it stays in this service",
                        examples = "Izvērtēts mājas vizītē.",
                        minLength = 1,
                        maxLength = 4000)
                @Size(min = 1, max = 4000)
                @PlainText
                @Nullable String reasoning,
        @Schema(
                        description =
                                "How it stands to other grants of the same person on the same days, needed where there are such",
                        examples = "FOLLOWS")
                @Nullable Relation relation) {}
