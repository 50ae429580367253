package lv.lidzas.scheduling.roster.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.roster.domain.RosterId;
import lv.lidzas.scheduling.roster.domain.RosterOrder;
import lv.lidzas.scheduling.roster.domain.RosterRefusal;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;

/** A caseworker asks for a roster of some weeks (pasūta grafiku); it is looked for soon after, and books nothing. */
@ApplicationScoped
public class AskRoster {

    private final Rosters rosters;
    private final RosterBell bell;
    private final LegalClock clock;
    private final Ids ids;

    AskRoster(Rosters rosters, RosterBell bell, LegalClock clock, Ids ids) {
        this.rosters = rosters;
        this.bell = bell;
        this.clock = clock;
        this.ids = ids;
    }

    @Transactional
    public Result<RosterOrder, RosterRefusal> handle(Caller by, Command command) {
        if (command.span().remainingFrom(clock.today()) == null) {
            return Result.refused(new RosterRefusal.WeeksOver());
        }
        RosterOrder order =
                RosterOrder.of(
                        new RosterId(ids.next()),
                        new RosterOrder.Asked(
                                command.span(),
                                command.replans(),
                                command.seconds(),
                                new RosterOrder.Act(clock.now(), by.self())));
        rosters.add(order);
        bell.ring();
        return Result.done(order);
    }

    /**
     * What is asked for.
     *
     * @param span whole ISO weeks
     * @param replans whether visits of published weeks may change, too
     * @param seconds the longest time to look
     */
    public record Command(ServicePeriod span, boolean replans, int seconds) {}
}
