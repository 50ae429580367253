package lv.lidzas.scheduling.roster.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who comes to which visit (grafiks): a proposal, which books nothing.
 *
 * @param places one for each visit of the problem
 */
public record Roster(List<Place> places) {

    /**
     * Who comes to a visit, and when.
     *
     * @param assistantId null if nobody does
     * @param start when it begins, or would
     */
    public record Place(UUID visitId, @Nullable UUID assistantId, Instant start) {}

    public Roster {
        places = List.copyOf(places);
    }
}
