package lv.lidzas.intake.duplicates.persistence;

import lv.lidzas.intake.duplicates.domain.PersonMatch;
import lv.lidzas.intake.persons.domain.PersonId;

/** Turns rows into matches. */
final class PersonMatchRowMapping {

    private PersonMatchRowMapping() {}

    static PersonMatch toDomain(PersonMatchRow row) {
        return new PersonMatch(
                row.id,
                new PersonId(row.oneId),
                new PersonId(row.otherId),
                row.state,
                row.foundAt,
                row.version);
    }
}
