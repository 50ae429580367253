package lv.lidzas.eligibility.assessments.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.kit.crypto.KeyVault;
import lv.lidzas.kit.parties.HeardTies;
import lv.lidzas.kit.parties.OwnKeys;
import lv.lidzas.kit.words.PartyKey;

/** Erases what is known of a person (dzēšana): facts and reasoning are never read again; outcomes and decisions stay. */
@ApplicationScoped
public class EraseFacts {

    private final KeyVault keys;
    private final HeardTies ties;
    private final OwnKeys own;

    EraseFacts(KeyVault keys, HeardTies ties, OwnKeys own) {
        this.keys = keys;
        this.ties = ties;
        this.own = own;
    }

    /**
     * Destroys the person's key and forgets who is tied to the person, also before anything was heard of the person; twice is the same.
     *
     * @param known by which keys the person was known
     */
    @Transactional
    public void handle(UUID person, Set<PartyKey> known) {
        keys.destroy(person);
        ties.forget(person);
        own.forget(known);
    }
}
