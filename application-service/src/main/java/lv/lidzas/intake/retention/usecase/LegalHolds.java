package lv.lidzas.intake.retention.usecase;

import java.util.UUID;
import lv.lidzas.intake.retention.domain.HoldSubject;
import lv.lidzas.intake.retention.domain.LegalHold;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import org.jspecify.annotations.Nullable;

/** Port: the holds. */
public interface LegalHolds {

    /** Whether there is something to keep; if so, nothing deletes or erases it until the transaction ends. */
    boolean hold(HoldSubject subject, UUID id);

    /** Keeps a new one. */
    void add(LegalHold hold);

    /** The hold, kept from others until the transaction ends; null when there is none. */
    @Nullable LegalHold findForChange(UUID id);

    /** Keeps that it was lifted. */
    void save(LegalHold hold);

    /** The holds, newest first. */
    Slice<LegalHold> list(PageRequest page);
}
