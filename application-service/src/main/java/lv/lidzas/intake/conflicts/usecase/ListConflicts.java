package lv.lidzas.intake.conflicts.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.intake.persons.usecase.PersonDirectory;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.Slice;
import org.jspecify.annotations.Nullable;

/** Lists the register: to lead caseworkers and auditors all of it, to other staff what is entered about themselves. */
@ApplicationScoped
public class ListConflicts {

    private final Conflicts conflicts;
    private final PersonDirectory persons;

    ListConflicts(Conflicts conflicts, PersonDirectory persons) {
        this.conflicts = conflicts;
        this.persons = persons;
    }

    /**
     * A part of the list.
     *
     * @param staff only those about this login; absent for all
     * @param person only those about this human, by any record; absent for all
     */
    @Transactional
    public Slice<ConflictReading> handle(
            Caller caller, @Nullable PartyKey staff, @Nullable PersonId person, PageRequest page) {
        ConflictFilter filter =
                new ConflictFilter(
                        staff,
                        person == null ? null : persons.sameHuman(person),
                        ConflictFilter.readsAll(caller) ? null : caller.parties());
        return conflicts
                .list(filter, page)
                .map(found -> new ConflictReading(found, persons.codeOf(found.person())));
    }
}
