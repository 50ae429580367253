package lv.lidzas.scheduling.standins.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import lv.lidzas.scheduling.standins.domain.StandInSearch;

/** Lists the searches for stand-ins that go on (parāda aizvietotāju meklēšanu), for those who see every case. */
@ApplicationScoped
public class ListSearches {

    private final StandInSearches searches;

    ListSearches(StandInSearches searches) {
        this.searches = searches;
    }

    @Transactional
    public Slice<StandInSearch> handle(StandInSearches.Filter filter, PageRequest page) {
        return searches.list(filter, page);
    }
}
