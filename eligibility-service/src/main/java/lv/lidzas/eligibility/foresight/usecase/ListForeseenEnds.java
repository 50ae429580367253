package lv.lidzas.eligibility.foresight.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.eligibility.foresight.domain.KeptEnd;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;

/** Reads what ends soon (parāda gaidāmās beigas). */
@ApplicationScoped
public class ListForeseenEnds {

    private final ForeseenEnds ends;

    ListForeseenEnds(ForeseenEnds ends) {
        this.ends = ends;
    }

    @Transactional
    public Slice<KeptEnd> handle(ForeseenEndFilter filter, PageRequest page) {
        return ends.list(filter, page);
    }
}
