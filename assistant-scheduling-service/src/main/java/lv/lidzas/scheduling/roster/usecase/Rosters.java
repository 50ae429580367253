package lv.lidzas.scheduling.roster.usecase;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import lv.lidzas.scheduling.roster.domain.RosterId;
import lv.lidzas.scheduling.roster.domain.RosterMove;
import lv.lidzas.scheduling.roster.domain.RosterOrder;
import lv.lidzas.scheduling.roster.domain.RosterOrder.Progress;
import lv.lidzas.scheduling.roster.domain.UnmetVisit;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import org.jspecify.annotations.Nullable;

/** Port: the rosters that were asked for, and what they found (pasūtītie grafiki). */
public interface Rosters {

    /** A piece of work that one replica at a time does. */
    enum Turn {
        TO_SEARCH,
        TO_APPLY
    }

    /** Takes a turn until the transaction ends, unless another replica has it. */
    boolean take(Turn turn);

    /** The oldest that waits, or whose replica is gone, held until the transaction ends; null when there is none. */
    @Nullable RosterOrder nextToSearch();

    /** The oldest whose moves are being made, held until the transaction ends; null when there is none. */
    @Nullable RosterOrder nextToApply();

    void add(RosterOrder order);

    /** Saves how far it is; gives it back in its new version. */
    RosterOrder save(RosterOrder order);

    @Nullable RosterOrder find(RosterId id);

    /** The same, held until the transaction ends. */
    @Nullable RosterOrder hold(RosterId id);

    /**
     * Says that the replica that began the search lives, and how far it is.
     *
     * @param so null before the first roster
     * @return whether the search is still that of this replica
     */
    boolean beat(RosterOrder begun, @Nullable Progress so);

    /** Keeps what was found; what an earlier search had found is forgotten. */
    void keep(RosterId id, List<RosterMove> moves, List<UnmetVisit.Told> unmet);

    /** The moves of the next portion that are still proposed; none when all were made or skipped. */
    List<RosterMove> nextPortion(RosterId id, int most);

    /** All moves that are still proposed. */
    List<RosterMove> proposed(RosterId id);

    void save(RosterMove move);

    /** How many moves have which outcome. */
    Map<RosterMove.MoveOutcome, Long> outcomes(RosterId id);

    /** How many visits have nobody. */
    long unmet(RosterId id);

    /** The spans of published rosters that touch some days. */
    List<ServicePeriod> publishedWithin(ServicePeriod days);

    /** The roster of a move; null if there is no such move. */
    @Nullable RosterMove move(UUID id);

    /** Those that pass a filter, newest first. */
    Slice<RosterOrder> list(RosterFilter filter, PageRequest page);

    /** The moves that pass a filter, last first. */
    Slice<RosterMove> list(RosterMoveFilter filter, PageRequest page);

    /** The visits of a roster to which nobody comes, last first. */
    Slice<UnmetVisit.Told> unmet(RosterId id, PageRequest page);
}
