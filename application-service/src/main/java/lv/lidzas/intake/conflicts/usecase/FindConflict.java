package lv.lidzas.intake.conflicts.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import lv.lidzas.intake.conflicts.domain.ConflictOfInterest;
import lv.lidzas.intake.conflicts.domain.ConflictRefusal;
import lv.lidzas.intake.persons.usecase.PersonDirectory;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.words.Result;

/** Shows an entry of the register; one that the caller may not see is as good as unknown. */
@ApplicationScoped
public class FindConflict {

    private final Conflicts conflicts;
    private final PersonDirectory persons;

    FindConflict(Conflicts conflicts, PersonDirectory persons) {
        this.conflicts = conflicts;
        this.persons = persons;
    }

    @Transactional
    public Result<ConflictReading, ConflictRefusal> handle(Caller caller, UUID id) {
        ConflictOfInterest found = conflicts.find(id);
        return found != null && (ConflictFilter.readsAll(caller) || caller.is(found.staff()))
                ? Result.done(new ConflictReading(found, persons.codeOf(found.person())))
                : Result.refused(new ConflictRefusal.UnknownConflict());
    }
}
