package lv.lidzas.scheduling.hours.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import lv.lidzas.kit.parties.HeardParties;
import lv.lidzas.kit.words.Parties;

/** Hears whose case it is (lietas dalībnieki), be it before or after the decision. */
@ApplicationScoped
public class FollowParties {

    private final Wishes wishes;
    private final HeardParties parties;

    FollowParties(Wishes wishes, HeardParties parties) {
        this.wishes = wishes;
        this.parties = parties;
    }

    @Transactional
    public void handle(UUID applicationId, Parties told) {
        // Whoever opens a budget of the application asks for its wish before, and waits for this.
        wishes.of(applicationId);
        parties.keep(applicationId, told);
    }
}
