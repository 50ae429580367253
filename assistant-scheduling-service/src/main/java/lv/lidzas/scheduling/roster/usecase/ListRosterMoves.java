package lv.lidzas.scheduling.roster.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Result;
import lv.lidzas.kit.words.Slice;
import lv.lidzas.scheduling.roster.domain.RosterMove;
import lv.lidzas.scheduling.roster.domain.RosterRefusal;
import lv.lidzas.scheduling.visits.domain.Visit;

/** Lists whom a roster touches: each visit that gets another assistant or an hour (parāda grafika izmaiņas). */
@ApplicationScoped
public class ListRosterMoves {

    private final Rosters rosters;
    private final RosterVisits visits;

    ListRosterMoves(Rosters rosters, RosterVisits visits) {
        this.rosters = rosters;
        this.visits = visits;
    }

    @Transactional
    public Result<Slice<MovedVisit>, RosterRefusal> handle(
            RosterMoveFilter filter, PageRequest page) {
        if (rosters.find(filter.rosterId()) == null) {
            return Result.refused(new RosterRefusal.Unknown());
        }
        Slice<RosterMove> moves = rosters.list(filter, page);
        Map<UUID, Visit> known =
                visits.of(moves.items().stream().map(RosterMove::visitId).toList());
        return Result.done(
                moves.map(move ->
                        new MovedVisit(move, Objects.requireNonNull(known.get(move.visitId())))));
    }

    /** A move, and its visit as it is now. */
    public record MovedVisit(RosterMove move, Visit visit) {}
}
