package lv.lidzas.intake.duplicates.usecase;

import lv.lidzas.intake.duplicates.domain.NamedPerson;
import lv.lidzas.intake.duplicates.domain.PersonMatch;
import lv.lidzas.kit.words.PersonalCode;

/** A match with both people as staff need to see them to judge it. */
public record MatchReading(PersonMatch match, Side one, Side other) {

    /**
     * One of the two.
     *
     * @param named how a form named them last
     * @param code of this record
     */
    public record Side(NamedPerson named, PersonalCode code) {}

    /** Whether one code is of the old kind and the other of the new: then the code was probably changed, which the law allows. */
    public boolean hasCodesOfBothKinds() {
        return (one.code().statedBirth() == null) != (other.code().statedBirth() == null);
    }
}
