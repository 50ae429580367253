package lv.lidzas.scheduling.erasure.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import lv.lidzas.kit.crypto.KeyVault;
import lv.lidzas.kit.parties.HeardTies;

/** Erases what is known of a client (dzēšana): nothing by name is, so hours and counters stay as they are. */
@ApplicationScoped
public class EraseClient {

    private final KeyVault keys;
    private final HeardTies ties;
    private final LeftKeys left;

    EraseClient(KeyVault keys, HeardTies ties, LeftKeys left) {
        this.keys = keys;
        this.ties = ties;
        this.left = left;
    }

    /** Destroys the person's key and forgets who is tied to the person, also before anything was heard of the person; twice is the same. */
    @Transactional
    public void handle(UUID person) {
        keys.destroy(person);
        ties.forget(person);
        left.forgetClient(person);
    }
}
