package lv.lidzas.intake.retention.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.intake.retention.domain.LegalHold;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;

/** Tells what is kept for claims and inquiries (dzēšanas aizliegumu saraksts). */
@ApplicationScoped
public class ListLegalHolds {

    private final LegalHolds holds;

    ListLegalHolds(LegalHolds holds) {
        this.holds = holds;
    }

    /** Every hold, lifted or not, newest first. */
    @Transactional
    public Slice<LegalHold> handle(PageRequest page) {
        return holds.list(page);
    }
}
