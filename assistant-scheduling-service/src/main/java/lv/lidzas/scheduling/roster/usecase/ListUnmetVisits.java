package lv.lidzas.scheduling.roster.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Result;
import lv.lidzas.kit.words.Slice;
import lv.lidzas.scheduling.roster.domain.RosterId;
import lv.lidzas.scheduling.roster.domain.RosterRefusal;
import lv.lidzas.scheduling.roster.domain.UnmetVisit;
import lv.lidzas.scheduling.visits.domain.Visit;

/** Lists the visits to which nobody comes, with what forbids it and the nearest ways out (parāda nenosegtos apmeklējumus). */
@ApplicationScoped
public class ListUnmetVisits {

    private final Rosters rosters;
    private final RosterVisits visits;

    ListUnmetVisits(Rosters rosters, RosterVisits visits) {
        this.rosters = rosters;
        this.visits = visits;
    }

    @Transactional
    public Result<Slice<OpenPlace>, RosterRefusal> handle(RosterId id, PageRequest page) {
        if (rosters.find(id) == null) {
            return Result.refused(new RosterRefusal.Unknown());
        }
        Slice<UnmetVisit.Told> unmet = rosters.unmet(id, page);
        Map<UUID, Visit> known =
                visits.of(unmet.items().stream().map(UnmetVisit.Told::visitId).toList());
        return Result.done(
                unmet.map(told ->
                        new OpenPlace(told, Objects.requireNonNull(known.get(told.visitId())))));
    }

    /** Why nobody comes, and the visit as it is now. */
    public record OpenPlace(UnmetVisit.Told told, Visit visit) {}
}
