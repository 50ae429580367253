package lv.lidzas.intake.applications.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.lidzas.intake.checklist.domain.ChecklistSubject;
import lv.lidzas.intake.persons.domain.Person;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.intake.persons.domain.Representation;
import lv.lidzas.intake.rulesets.domain.Purpose;
import lv.lidzas.intake.rulesets.domain.RuleSetCopy;
import lv.lidzas.kit.words.PersonalCode;
import org.jspecify.annotations.Nullable;

/**
 * What the application states (S10 to S14); anything may be missing in a draft.
 *
 * @param person the person to be assisted
 * @param representation who files for the person, if somebody does
 * @param purposes what the assistant is wanted for, in the order in which they were written
 * @param receivesVisualBenefit whether the state benefit for assistant use by a person with a visual disability is received
 * @param preferredAssistant the wished-for assistant
 */
public record ApplicationForm(
        Person person,
        @Nullable Representation representation,
        List<Purpose> purposes,
        @Nullable Boolean receivesVisualBenefit,
        @Nullable PreferredAssistant preferredAssistant) {

    /** Keeps each purpose once. */
    public ApplicationForm {
        purposes = purposes.stream().distinct().toList();
    }

    /** Where the form wants something that the rules do not know, as JSON pointers; nowhere while there are no rules. */
    public List<String> purposesUnknownTo(@Nullable RuleSetCopy rules) {
        return rules == null
                ? List.of()
                : IntStream.range(0, purposes.size())
                        .filter(i -> !rules.knows(purposes.get(i)))
                        .mapToObj(i -> "/purposes/" + i)
                        .toList();
    }

    /** The questions that must be answered and are not yet, as JSON pointers. */
    List<String> unanswered() {
        List<String> pointers = new ArrayList<>();
        if (purposes.isEmpty()) {
            pointers.add("/purposes");
        }
        if (receivesVisualBenefit == null) {
            pointers.add("/receivesVisualBenefit");
        }
        return pointers;
    }

    /** What decides which documents it needs. */
    public ChecklistSubject subject() {
        return new ChecklistSubject(person, representation != null, purposes);
    }

    /** The same form with its people recognised. */
    public ApplicationForm with(
            Person recognisedPerson, @Nullable Representation recognisedRepresentation) {
        return new ApplicationForm(
                recognisedPerson,
                recognisedRepresentation,
                purposes,
                receivesVisualBenefit,
                preferredAssistant);
    }

    /** The same form for other purposes. */
    public ApplicationForm wanting(List<Purpose> others) {
        return new ApplicationForm(
                person, representation, others, receivesVisualBenefit, preferredAssistant);
    }

    /** The last day on which somebody acts for the person; absent when nobody does or no end is known. */
    public @Nullable LocalDate lastDayOfRepresentation() {
        return representation == null ? null : representation.lastDay(person);
    }

    /** Whether the one with this code may act on the day: the person always, the representative while the right holds. */
    public boolean lets(PersonId somebody, LocalDate today) {
        if (somebody.equals(person.id())) {
            return true;
        }
        return representation != null
                && somebody.equals(representation.representative().id())
                && representation.isInForceOn(today, person);
    }

    /** Who files in the person's place; null when the person files. */
    public @Nullable Person representative() {
        return representation == null ? null : representation.representative();
    }

    /** Who files: the representative, or the person in their own name. */
    public Person filer() {
        Person representative = representative();
        return representative == null ? person : representative;
    }

    /** The id of the one with this code, whom the form names as the one assisted or as the representative; null when it does not. */
    public @Nullable PersonId idOf(PersonalCode code) {
        return Stream.of(person, filer())
                .filter(named -> code.equals(named.personalCode()))
                .map(Person::id)
                .findFirst()
                .orElse(null);
    }
}
