package lv.lidzas.scheduling.roster.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import lv.lidzas.scheduling.roster.domain.RosterOrder;

/** Lists the rosters that were asked for. */
@ApplicationScoped
public class ListRosters {

    private final Rosters rosters;

    ListRosters(Rosters rosters) {
        this.rosters = rosters;
    }

    @Transactional
    public Slice<RosterOrder> handle(RosterFilter filter, PageRequest page) {
        return rosters.list(filter, page);
    }
}
