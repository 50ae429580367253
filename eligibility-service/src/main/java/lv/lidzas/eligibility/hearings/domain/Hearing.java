package lv.lidzas.eligibility.hearings.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.PersonId;
import lv.lidzas.kit.words.PartyKey;
import org.jspecify.annotations.Nullable;

/**
 * A person is invited to speak before a decision that takes something from them (viedokļa noskaidrošana, APL s.62).
 *
 * @param applicationId the application that the decision would be about
 * @param personId the person to be assisted
 * @param grounds on what it might be refused
 * @param message what the caseworker tells and asks in plain words; empty when the person was erased
 * @param dueOn the last day on which the person can count on being heard
 * @param invited when and by whom
 * @param statement what was said; absent while nothing came
 */
public record Hearing(
        HearingId id,
        ApplicationId applicationId,
        PersonId personId,
        List<String> grounds,
        String message,
        LocalDate dueOn,
        Invitation invited,
        @Nullable Statement statement) {

    /**
     * Who invited.
     *
     * @param at when
     * @param by the key of the caseworker
     */
    public record Invitation(Instant at, PartyKey by) {}

    public Hearing {
        grounds = List.copyOf(grounds);
    }

    /** Whether the person spoke, or the time to speak has passed. */
    public boolean isOver(LocalDate today) {
        return statement != null || today.isAfter(dueOn);
    }

    /** Whether the person could speak on all of these grounds. */
    public boolean covers(Collection<String> all) {
        return grounds.containsAll(all);
    }

    /** The person spoke, be it late. */
    public Hearing heard(Statement said) {
        return new Hearing(id, applicationId, personId, grounds, message, dueOn, invited, said);
    }
}
