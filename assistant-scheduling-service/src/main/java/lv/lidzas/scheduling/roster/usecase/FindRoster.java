package lv.lidzas.scheduling.roster.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.roster.domain.RosterId;
import lv.lidzas.scheduling.roster.domain.RosterMove;
import lv.lidzas.scheduling.roster.domain.RosterOrder;
import lv.lidzas.scheduling.roster.domain.RosterRefusal;

/** Reads how far a roster is, and what it is worth (parāda grafiku). */
@ApplicationScoped
public class FindRoster {

    private final Rosters rosters;

    FindRoster(Rosters rosters) {
        this.rosters = rosters;
    }

    @Transactional
    public Result<Report, RosterRefusal> handle(RosterId id) {
        RosterOrder found = rosters.find(id);
        return found == null
                ? Result.refused(new RosterRefusal.Unknown())
                : Result.done(new Report(found, rosters.outcomes(id), rosters.unmet(id)));
    }

    /**
     * A roster with what became of its moves.
     *
     * @param moves how many have which outcome
     * @param unmet how many visits have nobody
     */
    public record Report(RosterOrder order, Map<RosterMove.MoveOutcome, Long> moves, long unmet) {

        public Report {
            moves = Map.copyOf(moves);
        }
    }
}
