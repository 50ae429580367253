package lv.lidzas.intake.retention.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** How far the rounds are. */
@ApplicationScoped
class RetentionCountRows
        implements PanacheRepositoryBase<RetentionCountRow, RetentionCountRow.Key> {}
