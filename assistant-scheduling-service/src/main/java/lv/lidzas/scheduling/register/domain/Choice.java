package lv.lidzas.scheduling.register.domain;

import java.util.LinkedHashSet;
import java.util.List;

/**
 * Whom a person wants as assistants, and whom not (asistentu izvēle).
 *
 * @param preferred the dearest first
 * @param blocked by whom the person does not want to be helped, whatever the reason
 */
public record Choice(List<AssistantId> preferred, List<AssistantId> blocked) {

    /** Of somebody who has not said anything. */
    public static final Choice NONE = new Choice(List.of(), List.of());

    /** An assistant stands in one of the lists, once. */
    public Choice {
        preferred = List.copyOf(new LinkedHashSet<>(preferred));
        blocked = List.copyOf(new LinkedHashSet<>(blocked));
    }

    /** Whether the person does not want this assistant. */
    public boolean blocks(AssistantId assistant) {
        return blocked.contains(assistant);
    }

    /** The place among those preferred, from 0; behind them all for anybody else. */
    public int rank(AssistantId assistant) {
        int place = preferred.indexOf(assistant);
        return place < 0 ? preferred.size() : place;
    }
}
