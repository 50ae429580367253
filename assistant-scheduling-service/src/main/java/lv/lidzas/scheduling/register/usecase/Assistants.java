package lv.lidzas.scheduling.register.usecase;

import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.PersonalCode;
import lv.lidzas.kit.words.Slice;
import lv.lidzas.scheduling.register.domain.Assistant;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.register.domain.WholeName;
import org.jspecify.annotations.Nullable;

/** Port: the register of assistants (asistentu reģistrs). */
public interface Assistants {

    @Nullable Assistant find(AssistantId id);

    /** The same, and the entry stays as it is until the transaction ends; others may book meanwhile. */
    @Nullable Assistant findUnchanging(AssistantId id);

    /** The same, and nobody books for the assistant or changes the entry until the transaction ends. */
    @Nullable Assistant findToChange(AssistantId id);

    /** Whose code it is; nobody enters or changes an entry with that code until the transaction ends. */
    @Nullable AssistantId holderOf(PersonalCode code);

    /**
     * Enters an assistant.
     *
     * @throws LoginTaken if the login belongs to another entry
     */
    Assistant add(Assistant assistant);

    /**
     * Saves the entry.
     *
     * @throws LoginTaken if the login belongs to another entry
     */
    Assistant save(Assistant assistant);

    /** Erases who the assistant is, for ever: from then on there is no such entry, and the id stands for nobody. */
    void erase(AssistantId id);

    /** The entries that pass a filter, newest first. */
    Slice<Assistant> list(AssistantFilter filter, PageRequest page);

    /** The entries with this whole name, newest first. */
    Slice<Assistant> namesakes(WholeName name, PageRequest page);
}
