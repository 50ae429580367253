package lv.lidzas.eligibility.contests.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.kit.parties.OwnKeyRows;
import lv.lidzas.kit.words.PartyKey;

/** Queries on {@code contest}. */
@ApplicationScoped
class ContestRows implements PanacheRepositoryBase<ContestRow, UUID>, OwnKeyRows {

    @Override
    public void forget(Set<PartyKey> keys) {
        update(
                "filedBy = ?1 where filedBy in ?2",
                PartyKey.ERASED.text(),
                keys.stream().map(PartyKey::text).toList());
    }
}
