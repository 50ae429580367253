package lv.lidzas.eligibility.assessments.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import lv.lidzas.kit.crypto.KeyVault;

/** Erases what is known of a person (dzēšana): facts and reasoning are never read again; outcomes and decisions stay. */
@ApplicationScoped
public class EraseFacts {

    private final KeyVault keys;

    EraseFacts(KeyVault keys) {
        this.keys = keys;
    }

    /** Destroys the person's key, also before anything was heard of the person; twice is the same. */
    @Transactional
    public void handle(UUID person) {
        keys.destroy(person);
    }
}
