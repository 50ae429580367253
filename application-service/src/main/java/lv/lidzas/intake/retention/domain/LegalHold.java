package lv.lidzas.intake.retention.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.kit.words.PartyKey;
import org.jspecify.annotations.Nullable;

/**
 * Data are kept for a claim or an inquiry, whatever the term (dzēšanas aizliegums).
 *
 * @param subject what is kept
 * @param subjectId its id
 * @param reason why; null when the person was erased after the hold had ended
 * @param lastDay the last day of it; null until somebody lifts it
 * @param by the key of the lead caseworker who placed it
 * @param at when
 * @param lifted by whom and when; null while nobody has lifted it
 */
public record LegalHold(
        UUID id,
        HoldSubject subject,
        UUID subjectId,
        @Nullable String reason,
        @Nullable LocalDate lastDay,
        PartyKey by,
        Instant at,
        @Nullable Lifting lifted) {

    /** Somebody lifted it. */
    public record Lifting(PartyKey by, Instant at) {}

    /** Whether it keeps anything on the day. */
    public boolean bindsOn(LocalDate day) {
        return lifted == null && (lastDay == null || !lastDay.isBefore(day));
    }

    /** The same, lifted; who lifts it again changes nothing. */
    public LegalHold liftedBy(PartyKey who, Instant now) {
        return lifted == null
                ? new LegalHold(
                        id, subject, subjectId, reason, lastDay, by, at, new Lifting(who, now))
                : this;
    }

    @Override
    public String toString() {
        return "LegalHold[" + id + "]";
    }
}
