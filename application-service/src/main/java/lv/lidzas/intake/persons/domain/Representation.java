package lv.lidzas.intake.persons.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody acts for the person (pārstāvība, S11), for a time.
 *
 * @param representative who acts
 * @param kind by which right
 * @param evidence what shows it
 * @param from the first day; absent when it held before the application came in
 * @param until the last day that is stated; absent when none is
 */
public record Representation(
        Person representative,
        @Nullable RepresentationKind kind,
        @Nullable RepresentationEvidence evidence,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    private static final int MAJORITY = 18;

    /** One of which only the right is stated. */
    public static Representation by(Person representative, @Nullable RepresentationKind kind) {
        return new Representation(representative, kind, null, null, null);
    }

    /** The same representation with its representative recognised. */
    public Representation by(Person recognised) {
        return new Representation(recognised, kind, evidence, from, until);
    }

    /** The same, ended. */
    public Representation endingOn(LocalDate lastDay) {
        return new Representation(representative, kind, evidence, from, lastDay);
    }

    /** The same, which begins on a day unless it says itself when. */
    public Representation beginningAfter(LocalDate lastDay) {
        return from == null
                ? new Representation(representative, kind, evidence, lastDay.plusDays(1), until)
                : this;
    }

    /**
     * The last day on which it holds; absent when it has no end.
     *
     * <p>Parents and guardians act for minors only (Civil Law s.177; minority lasts until 18, s.219), so theirs ends on the
     * day before the 18th birthday at the latest. Who was born on 29 February has that birthday on 28 February: a legal term of
     * years that finds no such date ends on the month's last day, and the rules of eligibility count alike. Such a parent acts
     * up to and including 27 February.
     */
    public @Nullable LocalDate lastDay(Person represented) {
        LocalDate born = represented.knownBirth();
        if (born == null || !isForMinors()) {
            return until;
        }
        LocalDate lastOfChildhood = born.plusYears(MAJORITY).minusDays(1);
        return until != null && until.isBefore(lastOfChildhood) ? until : lastOfChildhood;
    }

    /** Whether it holds on the day. */
    public boolean isInForceOn(LocalDate day, Person represented) {
        LocalDate last = lastDay(represented);
        return (from == null || !day.isBefore(from)) && (last == null || !day.isAfter(last));
    }

    /** Whether the right is one that nobody has over an adult. */
    public boolean isForMinors() {
        return kind == RepresentationKind.PARENT || kind == RepresentationKind.GUARDIAN;
    }
}
