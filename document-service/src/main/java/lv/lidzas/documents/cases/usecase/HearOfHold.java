package lv.lidzas.documents.cases.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something must not be deleted (noteikts dzēšanas aizliegums): held documents of it stay, however old. */
@ApplicationScoped
public class HearOfHold {

    private final HeardHolds holds;

    HearOfHold(HeardHolds holds) {
        this.holds = holds;
    }

    @Transactional
    public void handle(UUID hold, UUID subject, @Nullable LocalDate lastDay) {
        holds.keep(hold, subject, lastDay);
    }
}
