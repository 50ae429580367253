package lv.lidzas.scheduling.pauses.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The rows of days without assistance. */
@ApplicationScoped
class PauseRows implements PanacheRepositoryBase<PauseRow, UUID> {}
