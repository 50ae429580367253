package lv.lidzas.intake.duplicates.domain;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import lv.lidzas.intake.persons.domain.Person;
import lv.lidzas.intake.persons.domain.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A person as a submitted form named them, as far as it takes to compare.
 *
 * @param givenName as it was written; a name of one part is a name
 * @param familyName as it was written
 */
public record NamedPerson(
        PersonId id, @Nullable String givenName, @Nullable String familyName, LocalDate bornOn) {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");

    /** The person on a form; null when the form does not say enough to compare. */
    public static @Nullable NamedPerson on(@Nullable Person person) {
        if (person == null || person.id() == null || person.bornOn() == null) {
            return null;
        }
        return person.givenName() == null && person.familyName() == null
                ? null
                : new NamedPerson(
                        person.id(), person.givenName(), person.familyName(), person.bornOn());
    }

    /** The same text for names that differ in case, marks, spaces or hyphens only, and the same day of birth. */
    public String comparable() {
        return letters(givenName) + "\0" + letters(familyName) + "\0" + bornOn;
    }

    /** Decomposed, so that a mark is a sign of its own and falls away with all else that is no letter. */
    private static String letters(@Nullable String name) {
        return name == null
                ? ""
                : NO_LETTER
                        .matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT);
    }

    /** Never shows a name. */
    @Override
    public String toString() {
        return "NamedPerson[" + id + "]";
    }
}
