package lv.lidzas.scheduling.register.domain;

import java.util.List;
import lv.lidzas.kit.words.OwnCases;

/**
 * Somebody whom help may concern: whoever gets it, and whoever gives it.
 *
 * @param own the cases in which they are a party
 * @param assistants the entries of the register that are theirs
 */
public record Concerned(OwnCases own, List<AssistantId> assistants) {

    public Concerned {
        assistants = List.copyOf(assistants);
    }
}
