package lv.lidzas.kit.looks;

import java.util.Collection;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whose data were seen.
 *
 * @param persons by id
 * @param cases by application id, in which they were seen
 */
public record Shown(NavigableSet<UUID> persons, NavigableSet<UUID> cases) {

    /** In order, so that the same look is always written in the same way. */
    public Shown {
        persons = new TreeSet<>(persons);
        cases = new TreeSet<>(cases);
    }

    /** Nobody: an empty list, for example. */
    public static Shown nobody() {
        return new Shown(new TreeSet<>(), new TreeSet<>());
    }

    /**
     * A case and the persons in it.
     *
     * @param caseId the application; null where there is none
     * @param persons absent ones are passed over
     */
    public static Shown of(@Nullable UUID caseId, @Nullable UUID... persons) {
        Shown shown = nobody();
        if (caseId != null) {
            shown.cases.add(caseId);
        }
        Stream.of(persons).filter(Objects::nonNull).forEach(shown.persons::add);
        return shown;
    }

    /** Persons, outside any case. */
    public static Shown persons(Collection<UUID> persons) {
        return new Shown(new TreeSet<>(persons), new TreeSet<>());
    }

    /** Both together. */
    Shown with(Shown more) {
        Shown both = new Shown(persons, cases);
        both.persons.addAll(more.persons);
        both.cases.addAll(more.cases);
        return both;
    }
}
