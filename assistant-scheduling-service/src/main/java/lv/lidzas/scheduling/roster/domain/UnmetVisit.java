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
}
