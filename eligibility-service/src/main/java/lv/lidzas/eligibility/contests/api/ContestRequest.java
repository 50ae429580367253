package lv.lidzas.eligibility.contests.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import lv.lidzas.eligibility.contests.domain.ContestChannel;
import lv.lidzas.kit.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A contest. */
@Schema(description = "A contest of a decision (apstrīdēšanas iesniegums)")
public record ContestRequest(
        @Schema(
                        description =
                                "What speaks against the decision, in the person's own words; it stays in this service",
                        examples = "Lēmumā nav ņemts vērā jaunākais atzinums.",
                        minLength = 1,
                        maxLength = 8000)
                @NotBlank
                @Size(max = 8000)
                @PlainText
                String text,
        @Schema(
                        description =
                                "How it came; staff state it of what came to them, a party does not",
                        examples = "POST")
                @Nullable ContestChannel channel,
        @Schema(
                        description =
                                "The day on which it came, for staff; absent for today. Not before the decision and not yet to come",
                        examples = "2026-12-10")
                @Nullable LocalDate receivedOn,
        @Schema(
                        description =
                                "The day on which it was handed to the post, for staff, where it came by post and the day is known: then it"
                                        + " is judged by that day whether it is late",
                        examples = "2026-12-08")
                @Nullable LocalDate postedOn) {}
