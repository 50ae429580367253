package lv.lidzas.documents.persistence;

import jakarta.persistence.EntityManager;

/** Locks on a name, held by PostgreSQL until the transaction ends, whatever becomes of this process. */
final class AdvisoryLocks {

    private AdvisoryLocks() {}

    static void exclusive(EntityManager database, String name) {
        take(
                database,
                "select cast(pg_advisory_xact_lock(hashtextextended(:name, 0)) as text)",
                name);
    }

    static void shared(EntityManager database, String name) {
        take(
                database,
                "select cast(pg_advisory_xact_lock_shared(hashtextextended(:name, 0)) as text)",
                name);
    }

    private static void take(EntityManager database, String lock, String name) {
        database.createNativeQuery(lock, String.class).setParameter("name", name).getSingleResult();
    }
}
