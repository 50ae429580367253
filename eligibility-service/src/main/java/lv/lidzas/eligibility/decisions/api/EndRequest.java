package lv.lidzas.eligibility.decisions.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import lv.lidzas.eligibility.decisions.domain.EndKind;
import lv.lidzas.eligibility.decisions.domain.Unfavourable.RefusalWish;
import lv.lidzas.kit.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a grant ends. */
@Schema(description = "How a grant ends before its last day (izbeigšana)")
public record EndRequest(
        @Schema(
                        description =
                                "END with a day, or REVOKE from the first day on for knowingly false information",
                        examples = "END")
                @NotNull
                EndKind kind,
        @Schema(
                        description =
                                "The last day of assistance, today at the earliest; absent for today, and when it is revoked",
                        examples = "2027-03-31")
                @Nullable LocalDate lastDay,
        @Schema(
                        description =
                                "Ids of conditions that are not met, or of grounds of the rule set; absent where the person wishes it. With"
                                        + " grounds the decision needs a colleague's confirmation",
                        examples = "[\"moved-away\"]",
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
                                "The reasoning in words, or how the person said the wish; it stays in this service",
                        examples = "Persona atteicās rakstiski.",
                        minLength = 1,
                        maxLength = 4000)
                @NotBlank
                @Size(max = 4000)
                @PlainText
                String reasoning) {

    @Nullable RefusalWish why() {
        return WaiverRequest.wish(grounds, hearingWaiver);
    }
}
