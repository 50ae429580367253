package lv.lidzas.intake.applications.usecase;

import java.time.LocalDate;
import lv.lidzas.intake.applications.domain.ApplicationStateCode;
import lv.lidzas.intake.applications.domain.SubmissionChannel;
import lv.lidzas.intake.persons.domain.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Which applications a list holds; an absent component does not narrow it.
 *
 * @param state where they stand
 * @param channel the way they came in
 * @param receivedFrom the first day of receipt
 * @param receivedUntil the last day of receipt
 * @param decideUntil the last deadline
 * @param names the person they name, as assisted or as representative
 * @param visibleTo whose own applications; absent for those who see all
 */
public record ApplicationFilter(
        @Nullable ApplicationStateCode state,
        @Nullable SubmissionChannel channel,
        @Nullable LocalDate receivedFrom,
        @Nullable LocalDate receivedUntil,
        @Nullable LocalDate decideUntil,
        @Nullable PersonId names,
        @Nullable Owner visibleTo) {

    /**
     * Somebody who sees only what is theirs.
     *
     * @param subject the opaque subject of the login
     * @param identity who that is, if the login tells and the person is known here
     * @param today the day of the question: a representative sees while the representation holds
     */
    public record Owner(String subject, @Nullable PersonId identity, LocalDate today) {}

    /** No narrowing at all. */
    public static final ApplicationFilter ALL =
            new ApplicationFilter(null, null, null, null, null, null, null);

    /** The same filter for what one person sees. */
    public ApplicationFilter visibleTo(@Nullable Owner owner) {
        return new ApplicationFilter(
                state, channel, receivedFrom, receivedUntil, decideUntil, names, owner);
    }

    /** The same filter for one person's applications. */
    public ApplicationFilter naming(PersonId person) {
        return new ApplicationFilter(
                state, channel, receivedFrom, receivedUntil, decideUntil, person, visibleTo);
    }
}
