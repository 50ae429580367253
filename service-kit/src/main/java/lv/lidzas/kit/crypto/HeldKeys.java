package lv.lidzas.kit.crypto;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Unwrapped keys, for a short while.
 *
 * <p>What a transaction makes or destroys is its own until it commits: data must never be encrypted under a key whose row was rolled
 * back. A destroyed key is forgotten here at once, and by other replicas after {@link KeysConfig#heldFor}; what they write meanwhile
 * nobody can read afterwards.
 */
@Singleton
class HeldKeys {

    private final Cache<UUID, State> keys;
    private final TransactionSynchronizationRegistry transactions;

    /** A key, or that it was destroyed. */
    record State(@Nullable PersonKey key) {

        static final State DESTROYED = new State(null);
    }

    HeldKeys(KeysConfig config, TransactionSynchronizationRegistry transactions) {
        this.keys =
                Caffeine.newBuilder()
                        .maximumSize(config.heldMost())
                        .expireAfterWrite(config.heldFor())
                        .build();
        this.transactions = transactions;
    }

    @Nullable State find(UUID owner) {
        Map<UUID, State> own = ofTransaction();
        State state = own == null ? null : own.get(owner);
        return state == null ? keys.getIfPresent(owner) : state;
    }

    /** What was committed before. */
    void hold(UUID owner, State committed) {
        keys.put(owner, committed);
    }

    /** What this transaction does; others learn of it when it commits. */
    void change(UUID owner, State made) {
        Map<UUID, State> own = ofTransaction();
        if (own == null) {
            own = new HashMap<>();
            transactions.putResource(HeldKeys.class, own);
            transactions.registerInterposedSynchronization(new Committed(own));
        }
        own.put(owner, made);
    }

    @SuppressWarnings("unchecked")
    private @Nullable Map<UUID, State> ofTransaction() {
        return transactions.getTransactionStatus() == Status.STATUS_NO_TRANSACTION
                ? null
                : (Map<UUID, State>) transactions.getResource(HeldKeys.class);
    }

    private final class Committed implements Synchronization {

        private final Map<UUID, State> own;

        Committed(Map<UUID, State> own) {
            this.own = own;
        }

        @Override
        public void beforeCompletion() {
            // Nothing is certain yet.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                keys.putAll(own);
            }
        }
    }
}
