package lv.lidzas.intake.retention.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The rounds. */
@ApplicationScoped
class RetentionRunRows implements PanacheRepositoryBase<RetentionRunRow, UUID> {}
