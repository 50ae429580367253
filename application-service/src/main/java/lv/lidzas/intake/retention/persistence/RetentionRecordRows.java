package lv.lidzas.intake.retention.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** What the rounds deleted. */
@ApplicationScoped
class RetentionRecordRows
        implements PanacheRepositoryBase<RetentionRecordRow, RetentionRecordRow.Key> {}
