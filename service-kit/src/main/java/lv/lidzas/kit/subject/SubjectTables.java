package lv.lidzas.kit.subject;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.kit.identity.Caller;

/**
 * Port: what a service holds about persons. In SQL, because rows of several features are read in one way, a page at a time.
 *
 * <p>Every column of the service's own tables is in one of {@link #tables} or in {@link #withheld}.
 */
public interface SubjectTables {

    /** Ids of the caller that {@link lv.lidzas.kit.looks.MyPersons} does not know of: records as a helper, for example. */
    Set<UUID> moreOf(Caller caller);

    /**
     * Finds all ids of one person in {@code asked (id)}, the id that staff ask for: SQL that finds nothing where the person is
     * unknown, and otherwise the id, too.
     */
    String idsOfPerson();

    /** What is given. */
    List<PersonalTable> tables();

    /** What is not given, and why. */
    List<WithheldColumns> withheld();
}
