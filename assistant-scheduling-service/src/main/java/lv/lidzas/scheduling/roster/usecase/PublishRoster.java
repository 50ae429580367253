package lv.lidzas.scheduling.roster.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.roster.domain.RosterId;
import lv.lidzas.scheduling.roster.domain.RosterOrder;
import lv.lidzas.scheduling.roster.domain.RosterRefusal;
import lv.lidzas.scheduling.roster.domain.RosterState;

/** Makes people rely on the weeks of a roster (publicē grafiku): what is planned in them is frozen for rosters to come. */
@ApplicationScoped
public class PublishRoster {

    private final HoldRoster holdRoster;
    private final Rosters rosters;
    private final LegalClock clock;

    PublishRoster(HoldRoster holdRoster, Rosters rosters, LegalClock clock) {
        this.holdRoster = holdRoster;
        this.rosters = rosters;
        this.clock = clock;
    }

    @Transactional
    public Result<RosterOrder, RosterRefusal> handle(Caller by, RosterId id, long expectedVersion) {
        return holdRoster
                .in(RosterState.APPLIED, id, expectedVersion)
                .map(held ->
                        rosters.save(held.published(new RosterOrder.Act(clock.now(), by.self()))));
    }
}
