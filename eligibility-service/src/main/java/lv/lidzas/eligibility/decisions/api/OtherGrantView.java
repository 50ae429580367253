package lv.lidzas.eligibility.decisions.api;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.rules.hours.GrantPeriod;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A grant that counts on some of the same days. */
@Schema(description = "Another grant of the same person that counts on some of the same days")
public record OtherGrantView(
        @Schema(description = "Decision id", examples = "0192f3a1-7a07-7c00-8000-000000000007")
                UUID decisionId,
        @Schema(description = "Its first day", examples = "2026-11-23") LocalDate firstDay,
        @Schema(description = "Its last day", examples = "2027-11-22") LocalDate lastDay) {

    static OtherGrantView of(Decision other) {
        GrantPeriod counts = Objects.requireNonNull(other.counts());
        return new OtherGrantView(other.id().value(), counts.first(), counts.last());
    }
}
