package lv.lidzas.intake.persons.domain;

import java.time.LocalDate;
import lv.lidzas.kit.words.PersonalCode;
import org.jspecify.annotations.Nullable;

/**
 * A natural person as the form names them (persona, S10); anything may still be missing in a draft.
 *
 * @param id who this is over all applications; known as soon as the personal code is
 * @param bornOn the date of birth
 * @param residence the declared residence
 * @param contact how to reach the person
 */
public record Person(
        @Nullable PersonId id,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable PersonalCode personalCode,
        @Nullable LocalDate bornOn,
        DeclaredResidence residence,
        ContactDetails contact) {

    /** A person of whom nothing is known yet. */
    public static final Person NOT_GIVEN =
            new Person(
                    null,
                    null,
                    null,
                    null,
                    null,
                    DeclaredResidence.NOT_GIVEN,
                    new ContactDetails(null, null));

    /** The same person, recognised. */
    public Person identifiedAs(@Nullable PersonId recognised) {
        return new Person(
                recognised, givenName, familyName, personalCode, bornOn, residence, contact);
    }

    /** Whether the person has had their 18th birthday, which counts as adult; false while the date of birth is not given. */
    public boolean isAdultOn(LocalDate day) {
        return bornOn != null && !day.isBefore(bornOn.plusYears(18));
    }

    /** Whether the person is certainly younger than 18, by the date of birth or, where it is not given, by an old code. */
    public boolean isChildOn(LocalDate day) {
        LocalDate born = knownBirth();
        return born != null && day.isBefore(born.plusYears(18));
    }

    /** Whether the person was erased (dzēsts): who has an id has a code otherwise. */
    public boolean isErased() {
        return id != null && personalCode == null;
    }

    /** The date of birth or, where it is not given, the one in an old code; absent when neither tells. */
    public @Nullable LocalDate knownBirth() {
        LocalDate inCode = personalCode == null ? null : personalCode.statedBirth();
        return bornOn == null ? inCode : bornOn;
    }

    @Override
    public String toString() {
        return "Person[" + id + "]";
    }
}
