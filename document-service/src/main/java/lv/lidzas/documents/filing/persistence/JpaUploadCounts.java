package lv.lidzas.documents.filing.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import lv.lidzas.documents.cases.domain.ApplicationId;
import lv.lidzas.documents.filing.usecase.UploadCounts;
import lv.lidzas.kit.persistence.NamedLocks;
import lv.lidzas.kit.words.PartyKey;

/** Counts documents in PostgreSQL, from indexes; a quota bounds what each of them reads. */
@ApplicationScoped
public class JpaUploadCounts implements UploadCounts {

    private static final String AMOUNT =
            "select count(*), coalesce(sum(sizeBytes), 0) from DocumentRow where ";

    /** JPA has no limit on what is counted. */
    private static final String HELD_IN_ALL =
            "select count(*) from (select 1 from document where state = 'HELD' limit :most) held";

    private final DocumentRows rows;
    private final NamedLocks locks;

    JpaUploadCounts(DocumentRows rows, NamedLocks locks) {
        this.rows = rows;
        this.locks = locks;
    }

    @Override
    public void takeTurn(PartyKey uploader) {
        locks.hold("documents of " + uploader);
    }

    @Override
    public void takeTurnForHeld() {
        locks.hold("held documents");
    }

    @Override
    public Amount of(ApplicationId application, PartyKey uploader) {
        return amount(
                query(
                                "applicationId = :application and (state <> 'HELD' or uploadedBy = :uploader)")
                        .setParameter("application", application.value())
                        .setParameter("uploader", uploader.text()));
    }

    @Override
    public Amount since(PartyKey uploader, Instant begin) {
        return amount(
                query("uploadedBy = :uploader and uploadedAt > :begin")
                        .setParameter("uploader", uploader.text())
                        .setParameter("begin", begin));
    }

    @Override
    public long held(PartyKey uploader) {
        return rows.count("state = 'HELD' and uploadedBy = ?1", uploader.text());
    }

    @Override
    public long heldInAll(int most) {
        Object held =
                rows.getEntityManager()
                        .createNativeQuery(HELD_IN_ALL)
                        .setParameter("most", most)
                        .getSingleResult();
        return ((Number) held).longValue();
    }

    private TypedQuery<Object[]> query(String where) {
        return rows.getEntityManager().createQuery(AMOUNT + where, Object[].class);
    }

    private static Amount amount(TypedQuery<Object[]> query) {
        Object[] row = query.getSingleResult();
        return new Amount(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
    }
}
