package lv.lidzas.intake.clients.usecase;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.intake.clients.domain.Assignment;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.Slice;
import org.jspecify.annotations.Nullable;

/** Port: keeps who helps in which case. */
public interface Assignments {

    /** The assignment, or null if there is none any more. */
    @Nullable Assignment find(UUID id);

    /** Keeps it in place of what was kept under its id. */
    void keep(Assignment assignment);

    /** Forgets it; an unknown one is forgotten already. */
    void forget(UUID id);

    /** Forgets by which keys an assistant is known, for ever: of what is kept, and of whatever is kept later. */
    void forgetAssistant(UUID assistantId);

    /**
     * Those of an assistant that have not ended, newest first.
     *
     * @param assistant any of the keys by which the assistant is known
     * @param day on which it is asked
     */
    Slice<Assignment> notEnded(Set<PartyKey> assistant, LocalDate day, PageRequest page);
}
