package lv.lidzas.eligibility.worklist.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.eligibility.worklist.domain.WorkItem;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;

/** Reads the worklist (parāda lietu sarakstu). */
@ApplicationScoped
public class ListWork {

    private final WorkItems items;

    ListWork(WorkItems items) {
        this.items = items;
    }

    @Transactional
    public Slice<WorkItem> handle(WorkFilter filter, PageRequest page) {
        return items.list(filter, page);
    }
}
