package lv.lidzas.intake.applications.usecase;

import java.time.LocalDate;
import java.util.Set;
import lv.lidzas.intake.applications.domain.ApplicationStateCode;
import lv.lidzas.intake.applications.domain.SubmissionChannel;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.kit.words.PartyKey;
import org.jspecify.annotations.Nullable;

/**
 * Which applications a list holds; an absent component does not narrow it.
 *
 * @param state where they stand
 * @param channel the way they came in
 * @param receivedFrom the first day of receipt
 * @param receivedUntil the last day of receipt
 * @param decideUntil the last deadline
 * @param names records of persons of which they name one, as assisted or as representative; absent for all
 * @param visibleTo whose own applications; absent for those who see all
 */
public record ApplicationFilter(
        @Nullable ApplicationStateCode state,
        @Nullable SubmissionChannel channel,
        @Nullable LocalDate receivedFrom,
        @Nullable LocalDate receivedUntil,
        @Nullable LocalDate decideUntil,
        @Nullable Set<PersonId> names,
        @Nullable Owner visibleTo) {

    /**
     * Somebody who sees only what is theirs.
     *
     * @param keys what the login is known by
     * @param identities every record of that person, if the login tells who it is and the person is known here
     * @param today the day of the question: a representative sees while the representation holds
     */
    public record Owner(Set<PartyKey> keys, Set<PersonId> identities, LocalDate today) {

        public Owner {
            keys = Set.copyOf(keys);
            identities = Set.copyOf(identities);
        }
    }

    /** No narrowing at all. */
    public static final ApplicationFilter ALL =
            new ApplicationFilter(null, null, null, null, null, null, null);

    /** The same filter for what one person sees. */
    public ApplicationFilter visibleTo(@Nullable Owner owner) {
        return new ApplicationFilter(
                state, channel, receivedFrom, receivedUntil, decideUntil, names, owner);
    }

    /** The same filter for the applications of some persons, by all records of theirs. */
    public ApplicationFilter naming(Set<PersonId> records) {
        return new ApplicationFilter(
                state, channel, receivedFrom, receivedUntil, decideUntil, records, visibleTo);
    }
}
