package lv.lidzas.documents.cases.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.documents.cases.domain.ApplicationId;
import lv.lidzas.documents.cases.domain.KnownCase;
import lv.lidzas.documents.cases.usecase.KnownCases;
import lv.lidzas.kit.parties.HeardParties;
import lv.lidzas.kit.words.Parties;
import org.jspecify.annotations.Nullable;

/** The known cases in PostgreSQL. */
@ApplicationScoped
public class JpaKnownCases implements KnownCases {

    private final KnownCaseRows rows;
    private final HeardParties parties;

    JpaKnownCases(KnownCaseRows rows, HeardParties parties) {
        this.rows = rows;
        this.parties = parties;
    }

    /**
     * JPA has no lock on a row that may not be there yet; PostgreSQL locks the id until the transaction ends. The query names no
     * class for its result: Hibernate would keep a new plan for each call.
     */
    @Override
    public void takeTurn(ApplicationId id) {
        rows.getEntityManager()
                .createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtextextended(:name, 0)) as text)")
                .setParameter("name", "application " + id.value())
                .getResultList();
    }

    @Override
    public @Nullable KnownCase find(ApplicationId id) {
        KnownCaseRow row = rows.findById(id.value());
        return row == null ? null : KnownCaseRowMapping.toDomain(row, parties.of(id.value()));
    }

    @Override
    public void save(KnownCase known) {
        KnownCaseRow row = rows.findById(known.applicationId().value());
        if (row == null) {
            row = new KnownCaseRow();
            KnownCaseRowMapping.write(known, row);
            rows.persist(row);
        } else {
            KnownCaseRowMapping.write(known, row);
        }
        hear(known.applicationId(), known.parties());
    }

    @Override
    public void hear(ApplicationId id, Parties told) {
        parties.keep(id.value(), told);
    }
}
