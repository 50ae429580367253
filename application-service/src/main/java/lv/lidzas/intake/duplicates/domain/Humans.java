package lv.lidzas.intake.duplicates.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lv.lidzas.intake.persons.domain.PersonId;

/** Which records are one human, by all that was said (ieraksti, kas attiecas uz vienu cilvēku). */
public final class Humans {

    private Humans() {}

    /**
     * Which record stands for which human.
     *
     * @param records in the order in which they were first seen: the first of a human stands for it
     * @param same matches of which SAME was said last
     * @return of each record the one that stands for it, itself where it stands alone
     */
    public static Map<PersonId, PersonId> standingFor(
            List<PersonId> records, List<PersonMatch> same) {
        Map<PersonId, PersonId> standing = new HashMap<>();
        records.forEach(record -> standing.put(record, record));
        for (PersonMatch match : same) {
            PersonId one = Objects.requireNonNull(standing.get(match.one()));
            PersonId other = Objects.requireNonNull(standing.get(match.other()));
            PersonId first = records.indexOf(one) <= records.indexOf(other) ? one : other;
            standing.replaceAll((_, by) -> by.equals(one) || by.equals(other) ? first : by);
        }
        return standing;
    }
}
