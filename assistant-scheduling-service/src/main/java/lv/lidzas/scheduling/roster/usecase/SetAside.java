package lv.lidzas.scheduling.roster.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.scheduling.roster.domain.RosterId;
import lv.lidzas.scheduling.roster.domain.RosterMove;
import lv.lidzas.scheduling.roster.domain.RosterMove.SkipReason;
import lv.lidzas.scheduling.roster.domain.RosterOrder;
import lv.lidzas.scheduling.roster.domain.RosterState;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import org.jspecify.annotations.Nullable;

/**
 * Sets moves aside that are not possible in their portion.
 *
 * <p>What others may still make room for is tried a second time, once all others had their turn, together with what waits in the same
 * week: two full weeks that exchange an hour each have room for it only together. What fails then is skipped, and named.
 */
@ApplicationScoped
class SetAside {

    private static final int MOST_FAULTS = 3;

    private final Rosters rosters;
    private final LegalClock clock;
    private final Map<UUID, Integer> faults = new ConcurrentHashMap<>();

    SetAside(Rosters rosters, LegalClock clock) {
        this.rosters = rosters;
        this.clock = clock;
    }

    @Transactional
    void stuck(RosterPortion.Step.Stuck stuck) {
        RosterOrder order = held(stuck.roster());
        RosterMove move = rosters.move(stuck.move());
        if (order == null || move == null || move.outcome() != RosterMove.MoveOutcome.PROPOSED) {
            return;
        }
        if (stuck.why().mayPass() && !move.isDeferred()) {
            rosters.nextPortion(order.id(), RosterPortion.MOST).stream()
                    .filter(it -> it.portion() == move.portion())
                    .forEach(it -> rosters.save(it.in(secondTurn(order, it))));
        } else {
            rosters.save(move.skipped(stuck.why()));
        }
    }

    private int secondTurn(RosterOrder order, RosterMove move) {
        IsoWeek week = IsoWeek.of(clock.dayOf(move.toStart()));
        return RosterMove.DEFERRED
                + (int) ChronoUnit.WEEKS.between(order.asked().span().firstDay(), week.firstDay());
    }

    /** A portion that fails again and again must not keep the others waiting for ever. */
    @Transactional
    void fault() {
        RosterOrder order = rosters.take(Rosters.Turn.TO_APPLY) ? rosters.nextToApply() : null;
        List<RosterMove> portion =
                order == null ? List.of() : rosters.nextPortion(order.id(), RosterPortion.MOST);
        if (!portion.isEmpty()
                && faults.merge(portion.getFirst().id(), 1, Integer::sum) >= MOST_FAULTS) {
            portion.forEach(move -> rosters.save(move.skipped(SkipReason.FAULT)));
        }
    }

    private @Nullable RosterOrder held(RosterId id) {
        RosterOrder order = rosters.hold(id);
        return order != null && order.state() == RosterState.APPLYING ? order : null;
    }
}
