package lv.lidzas.documents.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import lv.lidzas.documents.domain.ApplicationId;
import lv.lidzas.documents.domain.KnownCase;
import lv.lidzas.documents.usecase.KnownCases;
import org.jspecify.annotations.Nullable;

/** The known cases in PostgreSQL. */
@ApplicationScoped
public class JpaKnownCases implements KnownCases {

    private final EntityManager database;

    JpaKnownCases(EntityManager database) {
        this.database = database;
    }

    @Override
    public void takeTurn(ApplicationId id) {
        AdvisoryLocks.exclusive(database, "application " + id.value());
    }

    @Override
    public @Nullable KnownCase find(ApplicationId id) {
        KnownCaseRow row = database.find(KnownCaseRow.class, id.value());
        return row == null ? null : row.read();
    }

    @Override
    public void save(KnownCase known) {
        KnownCaseRow row = database.find(KnownCaseRow.class, known.applicationId().value());
        if (row == null) {
            KnownCaseRow created = new KnownCaseRow();
            created.write(known);
            database.persist(created);
        } else {
            row.write(known);
        }
    }
}
