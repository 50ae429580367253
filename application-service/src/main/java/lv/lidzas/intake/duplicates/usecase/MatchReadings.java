package lv.lidzas.intake.duplicates.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.intake.duplicates.domain.PersonMatch;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.intake.persons.usecase.PersonDirectory;

/** Puts together what staff see of a match. */
@ApplicationScoped
class MatchReadings {

    private final PersonMatches matches;
    private final PersonDirectory persons;

    MatchReadings(PersonMatches matches, PersonDirectory persons) {
        this.matches = matches;
        this.persons = persons;
    }

    MatchReading of(PersonMatch match) {
        return new MatchReading(match, side(match.one()), side(match.other()));
    }

    private MatchReading.Side side(PersonId person) {
        return new MatchReading.Side(person, matches.lastNamed(person), persons.codeOf(person));
    }
}
