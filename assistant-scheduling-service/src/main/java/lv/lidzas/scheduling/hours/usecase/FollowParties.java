package lv.lidzas.scheduling.hours.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import lv.lidzas.kit.parties.HeardParties;
import lv.lidzas.kit.words.Parties;

/**
 * Hears whose case it is (lietas dalībnieki).
 *
 * <p>The decision may arrive first: then its budget, and what is allocated from it, get the login that filed now.
 */
@ApplicationScoped
public class FollowParties {

    private final Wishes wishes;
    private final HourBudgets budgets;
    private final HeardParties parties;

    FollowParties(Wishes wishes, HourBudgets budgets, HeardParties parties) {
        this.wishes = wishes;
        this.budgets = budgets;
        this.parties = parties;
    }

    @Transactional
    public void handle(UUID applicationId, Parties told) {
        // Whoever opens a budget of the application asks for its wish before, and waits for this.
        wishes.of(applicationId);
        if (parties.keep(applicationId, told)) {
            budgets.filedBy(applicationId, told.submitter());
        }
    }
}
