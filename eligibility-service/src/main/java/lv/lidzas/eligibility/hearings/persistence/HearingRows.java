package lv.lidzas.eligibility.hearings.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.kit.parties.FiledRows;
import lv.lidzas.kit.parties.OwnKeyRows;
import lv.lidzas.kit.words.PartyKey;
import org.jspecify.annotations.Nullable;

/** Queries on {@code hearing}. */
@ApplicationScoped
class HearingRows implements PanacheRepositoryBase<HearingRow, UUID>, FiledRows, OwnKeyRows {

    @Override
    public void filedBy(UUID caseId, @Nullable String submitterKey) {
        update("set submitterKey = ?1 where applicationId = ?2", submitterKey, caseId);
    }

    @Override
    public void forget(Set<PartyKey> keys) {
        update(
                "heardFrom = ?1 where heardFrom in ?2",
                PartyKey.ERASED.text(),
                keys.stream().map(PartyKey::text).toList());
    }
}
