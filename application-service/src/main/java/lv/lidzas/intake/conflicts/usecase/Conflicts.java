package lv.lidzas.intake.conflicts.usecase;

import java.util.UUID;
import lv.lidzas.intake.conflicts.domain.ConflictOfInterest;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import org.jspecify.annotations.Nullable;

/** Port: the register of conflicts of interest. */
public interface Conflicts {

    void add(ConflictOfInterest conflict);

    /** The entry; null when there is none. */
    @Nullable ConflictOfInterest find(UUID id);

    /** The same; others who want to end it wait until this transaction ends. */
    @Nullable ConflictOfInterest findForChange(UUID id);

    /** Keeps that an entry was ended. */
    void end(ConflictOfInterest ended);

    /** The entries that pass a filter, newest first. */
    Slice<ConflictOfInterest> list(ConflictFilter filter, PageRequest page);
}
