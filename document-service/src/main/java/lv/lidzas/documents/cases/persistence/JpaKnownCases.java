package lv.lidzas.documents.cases.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.documents.cases.domain.ApplicationId;
import lv.lidzas.documents.cases.domain.KnownCase;
import lv.lidzas.documents.cases.usecase.KnownCases;
import lv.lidzas.kit.parties.HeardParties;
import lv.lidzas.kit.persistence.NamedLocks;
import lv.lidzas.kit.words.Parties;
import org.jspecify.annotations.Nullable;

/** The known cases in PostgreSQL. */
@ApplicationScoped
public class JpaKnownCases implements KnownCases {

    private final KnownCaseRows rows;
    private final HeardParties parties;
    private final NamedLocks locks;

    JpaKnownCases(KnownCaseRows rows, HeardParties parties, NamedLocks locks) {
        this.rows = rows;
        this.parties = parties;
        this.locks = locks;
    }

    /** The row may not be there yet. */
    @Override
    public void takeTurn(ApplicationId id) {
        locks.hold("application " + id.value());
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
