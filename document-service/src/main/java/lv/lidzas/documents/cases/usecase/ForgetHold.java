package lv.lidzas.documents.cases.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A hold was lifted (atcelts dzēšanas aizliegums): terms count again. */
@ApplicationScoped
public class ForgetHold {

    private final HeardHolds holds;

    ForgetHold(HeardHolds holds) {
        this.holds = holds;
    }

    @Transactional
    public void handle(UUID hold) {
        holds.forget(hold);
    }
}
