package lv.lidzas.kit.words;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody of the staff is tied to a person, as a relative or otherwise (interešu konflikts).
 *
 * @param id of the entry in application-service's register
 * @param personId the person
 * @param staff the keys of the login
 * @param person the keys of the person's code
 * @param from the first day on which it counts; absent for no beginning
 * @param until the last such day; absent for no end
 */
public record StaffTie(
        UUID id,
        UUID personId,
        Set<PartyKey> staff,
        Set<PartyKey> person,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    public StaffTie {
        staff = Set.copyOf(staff);
        person = Set.copyOf(person);
    }

    /** A tie as an event tells it. */
    public static StaffTie told(
            UUID id,
            UUID personId,
            Collection<String> staff,
            Collection<String> person,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        return new StaffTie(id, personId, PartyKey.all(staff), PartyKey.all(person), from, until);
    }
}
