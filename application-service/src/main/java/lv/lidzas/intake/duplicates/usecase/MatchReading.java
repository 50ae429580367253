package lv.lidzas.intake.duplicates.usecase;

import lv.lidzas.intake.duplicates.domain.NamedPerson;
import lv.lidzas.intake.duplicates.domain.PersonMatch;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.kit.words.PersonalCode;
import org.jspecify.annotations.Nullable;

/** A match with both people as staff need to see them to judge it. */
public record MatchReading(PersonMatch match, Side one, Side other) {

    /**
     * One of the two.
     *
     * @param person the record
     * @param named how a form named them last; absent once the person was erased
     * @param code of this record; absent once the person was erased
     */
    public record Side(PersonId person, @Nullable NamedPerson named, @Nullable PersonalCode code) {}

    /** Whether one code is of the old kind and the other of the new: then the code was probably changed, which the law allows. */
    public boolean hasCodesOfBothKinds() {
        PersonalCode ones = one.code();
        PersonalCode others = other.code();
        return ones != null
                && others != null
                && (ones.statedBirth() == null) != (others.statedBirth() == null);
    }
}
