package lv.lidzas.eligibility.foresight.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that ends (gaidāmas beigas).
 *
 * @param kind what it is
 * @param subject the document, the person, the application of the representation, or the grant
 * @param day its last day; of childhood the birthday
 */
public record ForeseenEnd(EndingKind kind, UUID subject, LocalDate day) {

    /** Whether it is soon enough to be told, and not over. */
    public boolean isAhead(LocalDate today) {
        return !day.isBefore(today) && !day.isAfter(Threshold.horizon(today));
    }
}
