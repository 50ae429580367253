package lv.lidzas.scheduling.ledger.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The table {@code posting}. */
@ApplicationScoped
class PostingRows implements PanacheRepositoryBase<PostingRow, UUID> {}
