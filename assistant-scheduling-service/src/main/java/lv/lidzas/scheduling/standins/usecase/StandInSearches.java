package lv.lidzas.scheduling.standins.usecase;

import java.time.Instant;
import java.util.UUID;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import lv.lidzas.scheduling.standins.domain.StandInSearch;
import lv.lidzas.scheduling.visits.domain.VisitId;
import org.jspecify.annotations.Nullable;

/** Port: the searches for stand-ins. */
public interface StandInSearches {

    /** Takes the work until the transaction ends, unless another replica has it. */
    boolean takeTurn();

    /**
     * A visit whose search has something to do: one that was left open and is not searched for, one whose next look is due, or one that needs
     * nobody any more.
     *
     * @param until the latest start of visits for which a search begins
     */
    @Nullable VisitId nextDue(Instant now, Instant until);

    /** Absent before the first. */
    @Nullable StandInSearch find(VisitId visit);

    /** Keeps it, new or not. */
    void save(StandInSearch search);

    /** Those that go on, newest visit first. */
    Slice<StandInSearch> list(Filter filter, PageRequest page);

    /**
     * Which to list.
     *
     * @param alarmed only those of which a caseworker was told
     * @param applicationId only those of a case
     */
    record Filter(boolean alarmed, @Nullable UUID applicationId) {}
}
