package lv.lidzas.eligibility.stays.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.words.OwnCases;
import org.jspecify.annotations.Nullable;

/**
 * Which stays a reader wants.
 *
 * @param persons the records of the human
 * @param asOf only what was known then; absent for what is known now
 * @param own only what a party sees: those recorded in its cases
 */
public record StayFilter(Set<UUID> persons, @Nullable Instant asOf, @Nullable OwnCases own) {

    public StayFilter {
        persons = Set.copyOf(persons);
    }

    static StayFilter of(
            Set<UUID> persons, @Nullable Instant asOf, Caller caller, LocalDate today) {
        return new StayFilter(
                persons,
                asOf,
                caller.readsEverything() ? null : new OwnCases(caller.parties(), today));
    }
}
