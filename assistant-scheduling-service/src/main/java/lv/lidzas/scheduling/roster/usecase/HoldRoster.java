package lv.lidzas.scheduling.roster.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.kit.StaleVersion;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.roster.domain.RosterId;
import lv.lidzas.scheduling.roster.domain.RosterOrder;
import lv.lidzas.scheduling.roster.domain.RosterRefusal;
import lv.lidzas.scheduling.roster.domain.RosterState;

/** Holds a roster that is so far and no further until the transaction ends. */
@ApplicationScoped
class HoldRoster {

    private final Rosters rosters;

    HoldRoster(Rosters rosters) {
        this.rosters = rosters;
    }

    Result<RosterOrder, RosterRefusal> in(RosterState state, RosterId id, long expectedVersion) {
        RosterOrder held = rosters.hold(id);
        if (held == null) {
            return Result.refused(new RosterRefusal.Unknown());
        }
        if (held.version() != expectedVersion) {
            throw new StaleVersion();
        }
        return held.state() == state
                ? Result.done(held)
                : Result.refused(new RosterRefusal.NotNow(held.state()));
    }
}
