package lv.lidzas.kit.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

/**
 * Locks on names, for what has no row to lock (PostgreSQL's advisory locks); each is held until the transaction ends, whatever
 * becomes of the process.
 */
@ApplicationScoped
public class NamedLocks {

    private final EntityManager session;

    /**
     * For CDI.
     *
     * @param session of the service's database
     */
    public NamedLocks(EntityManager session) {
        this.session = session;
    }

    /** Waits until no other transaction holds the name. */
    public void hold(String name) {
        ask("select cast(pg_advisory_xact_lock(hashtextextended(:name, 0)) as text)", name);
    }

    /** Takes the name unless another transaction holds it; whether it was taken. */
    public boolean tryHold(String name) {
        return Boolean.TRUE.equals(
                ask("select pg_try_advisory_xact_lock(hashtextextended(:name, 0))", name));
    }

    /** Without a class for the result, for which Hibernate would keep a new plan for each call. */
    private @Nullable Object ask(String query, String name) {
        return session.createNativeQuery(query)
                .setParameter("name", name)
                .getResultList()
                .getFirst();
    }
}
