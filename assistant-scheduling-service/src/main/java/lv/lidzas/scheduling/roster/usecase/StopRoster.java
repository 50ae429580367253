package lv.lidzas.scheduling.roster.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.roster.domain.RosterId;
import lv.lidzas.scheduling.roster.domain.RosterOrder;
import lv.lidzas.scheduling.roster.domain.RosterRefusal;

/** Ends what is done with a roster early (pārtrauc): a search keeps the best that it has, and moves that were made stay. */
@ApplicationScoped
public class StopRoster {

    private final Rosters rosters;

    StopRoster(Rosters rosters) {
        this.rosters = rosters;
    }

    @Transactional
    public Result<RosterOrder, RosterRefusal> handle(RosterId id) {
        RosterOrder held = rosters.hold(id);
        if (held == null) {
            return Result.refused(new RosterRefusal.Unknown());
        }
        return switch (held.state()) {
            case QUEUED, APPLYING -> Result.done(rosters.save(held.stopped()));
            case SEARCHING -> Result.done(rosters.save(held.stopping()));
            case FOUND, APPLIED, PUBLISHED, STOPPED, FAILED ->
                    Result.refused(new RosterRefusal.NotNow(held.state()));
        };
    }
}
