package lv.lidzas.scheduling.roster.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A visit to which nobody comes, and why (nenosegts apmeklējums).
 *
 * @param forbids for each assistant what stands against coming
 * @param waysOut what would have to change for somebody to come, the smallest change first
 */
public record UnmetVisit(UUID visitId, List<Forbidden> forbids, List<WayOut> waysOut) {

    /** Whoever reads it looks for somebody who could come. */
    public static final int MOST_NAMED = 50;

    public UnmetVisit {
        forbids = List.copyOf(forbids);
        waysOut = List.copyOf(waysOut);
    }

    /**
     * What stands against an assistant.
     *
     * @param rule the first that forbids it; null if nothing does, so that a longer search would find it
     */
    public record Forbidden(UUID assistantId, @Nullable RosterRule rule) {}

    /** What is told of it: assistants without hours of the client are counted and not named. */
    public Told told(UUID id) {
        List<Forbidden> named =
                forbids.stream()
                        .filter(it -> it.rule() != RosterRule.AGREEMENT)
                        .limit(MOST_NAMED)
                        .toList();
        return new Told(id, visitId, named, forbids.size() - named.size(), waysOut);
    }

    /**
     * A visit to which nobody comes, as it is told.
     *
     * @param id a UUID of version 7
     * @param others how many assistants are not named, nearly all because they have no hours of this client
     */
    public record Told(
            UUID id, UUID visitId, List<Forbidden> forbids, int others, List<WayOut> waysOut) {

        public Told {
            forbids = List.copyOf(forbids);
            waysOut = List.copyOf(waysOut);
        }
    }
}
