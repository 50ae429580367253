package lv.lidzas.documents.filing.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.kit.parties.FiledRows;
import lv.lidzas.kit.parties.OwnKeyRows;
import lv.lidzas.kit.words.PartyKey;
import org.jspecify.annotations.Nullable;

/** The table of documents. */
@ApplicationScoped
class DocumentRows implements PanacheRepositoryBase<DocumentRow, UUID>, FiledRows, OwnKeyRows {

    /** What staff handed in stays theirs. */
    static final String NOBODY_BROUGHT =
            "uploadedBy = ?1, uploadedByLogin = null where uploadedByStaff = false and ";

    /** Without a new version, because nothing that a caseworker sees is another. */
    @Override
    public void filedBy(UUID caseId, @Nullable String submitterKey) {
        update("set ownerKey = ?1 where applicationId = ?2", submitterKey, caseId);
    }

    /** A login that somebody else's code stands for is only a way in. */
    @Override
    public void forget(Set<PartyKey> keys) {
        List<String> texts = keys.stream().map(PartyKey::text).toList();
        update(NOBODY_BROUGHT + "uploadedBy in ?2", PartyKey.ERASED.text(), texts);
        update(
                "uploadedByLogin = null where uploadedByStaff = false and uploadedByLogin in ?1",
                texts);
    }
}
