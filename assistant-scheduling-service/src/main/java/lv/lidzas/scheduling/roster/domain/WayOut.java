package lv.lidzas.scheduling.roster.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What would have to change for an assistant to come to a visit; nothing else stands against it.
 *
 * @param kind what
 * @param assistantId who could come then
 * @param visitId the other visit that would have to give way; null if it is no matter of another
 * @param minutes by how much; 0 where it is no matter of minutes
 */
public record WayOut(WayOutKind kind, UUID assistantId, @Nullable UUID visitId, int minutes) {

    /** What would have to change. */
    public enum WayOutKind {
        /** Another visit of the assistant, or of the client, ends earlier. */
        ENDS_EARLIER,
        /** Another visit of the assistant, or of the client, begins later. */
        BEGINS_LATER,
        /** The assistant works longer than usual that day. */
        WORKS_LONGER,
        /** The client has more time that week. */
        MORE_BUDGET,
        /** The assistant gives other time of that week back. */
        LESS_ELSEWHERE,
        /** The client and the assistant agree on hours. */
        AGREEMENT
    }
}
