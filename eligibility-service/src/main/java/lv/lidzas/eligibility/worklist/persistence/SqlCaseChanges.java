package lv.lidzas.eligibility.worklist.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import lv.lidzas.eligibility.cases.usecase.CaseChanges;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import org.hibernate.Session;

/**
 * Keeps the items of the worklist in step: before a transaction is committed, those of all cases that it changed are made anew, once and by
 * one statement. Nothing else writes them.
 */
@ApplicationScoped
public class SqlCaseChanges implements CaseChanges {

    private static final String KEEP = "select keep_work_items(?)";

    private final EntityManager entities;
    private final TransactionSynchronizationRegistry transactions;

    SqlCaseChanges(EntityManager entities, TransactionSynchronizationRegistry transactions) {
        this.entities = entities;
        this.transactions = transactions;
    }

    @Override
    public void note(ApplicationId application) {
        changed().cases.add(application.value());
    }

    private Changed changed() {
        if (transactions.getResource(this) instanceof Changed before) {
            return before;
        }
        Changed first = new Changed();
        transactions.putResource(this, first);
        transactions.registerInterposedSynchronization(first);
        return first;
    }

    private void keep(Set<UUID> cases) {
        entities.flush();
        entities.unwrap(Session.class).doWork(database -> keep(cases, database));
    }

    private static void keep(Set<UUID> cases, Connection database) throws SQLException {
        try (PreparedStatement keep = database.prepareStatement(KEEP)) {
            keep.setArray(1, database.createArrayOf("uuid", cases.toArray()));
            keep.execute();
        }
    }

    /** The cases that a transaction changed. */
    private final class Changed implements Synchronization {

        private final Set<UUID> cases = new TreeSet<>();

        @Override
        public void beforeCompletion() {
            if (transactions.getTransactionStatus() == Status.STATUS_ACTIVE) {
                keep(cases);
            }
        }

        @Override
        public void afterCompletion(int status) {
            // It is kept, or forgotten with the transaction.
        }
    }
}
