package lv.lidzas.eligibility.decisions.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import lv.lidzas.eligibility.decisions.domain.GrantWish;
import lv.lidzas.eligibility.decisions.domain.Relation;
import lv.lidzas.eligibility.decisions.domain.Unfavourable.RefusalWish;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.kit.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is left of a grant. */
@Schema(description = "What is left of a grant that is reduced (samazināšana)")
public record ReduceRequest(
        @Schema(
                        description = "The purposes that are left, all or some of the grant's",
                        examples = "[\"WORK\"]",
                        minItems = 1,
                        maxItems = 20)
                @NotNull
                @Size(min = 1, max = 20)
                List<@NotNull @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,39}$") String> purposes,
        @Schema(
                        description =
                                "Time of each purpose; all together is less than the grant gives. One whose time the act gives may be"
                                        + " left out",
                        maxItems = 20)
                @Valid
                @Size(max = 20)
                @Nullable List<@NotNull @Valid AssessedTimeRequest> assessedTimes,
        @Schema(
                        description =
                                "The first day with less, today at the earliest; absent for today, or for the grant's first day if that"
                                        + " is later",
                        examples = "2027-01-04")
                @Nullable LocalDate firstDay,
        @Schema(
                        description =
                                "Ids of conditions that are not met, or of grounds of the rule set; absent where the person wishes it. With"
                                        + " grounds the decision needs a colleague's confirmation",
                        examples = "[\"not-used\"]",
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
                        examples = "Persona izmanto pusi no piešķirtā laika.",
                        minLength = 1,
                        maxLength = 4000)
                @NotBlank
                @Size(max = 4000)
                @PlainText
                String reasoning) {

    GrantWish less() {
        return new GrantWish(
                purposes.stream().map(Purpose::new).toList(),
                AssessedTimeRequest.toDomain(assessedTimes),
                firstDay,
                null,
                reasoning,
                grounds == null,
                Relation.REPLACES);
    }

    @Nullable RefusalWish why() {
        return WaiverRequest.wish(grounds, hearingWaiver);
    }
}
