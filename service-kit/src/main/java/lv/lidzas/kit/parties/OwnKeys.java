package lv.lidzas.kit.parties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Set;
import lv.lidzas.kit.words.PartyKey;

/** The keys of people, on whatever rows they stand in a service. */
@ApplicationScoped
public class OwnKeys {

    private final Instance<OwnKeyRows> rows;

    OwnKeys(Instance<OwnKeyRows> rows) {
        this.rows = rows;
    }

    /** Puts {@link PartyKey#ERASED} in their place on all of them. */
    public void forget(Set<PartyKey> keys) {
        rows.forEach(it -> it.forget(keys));
    }
}
