package lv.lidzas.scheduling.standins.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The table {@code stand_in_search}. */
@ApplicationScoped
class StandInSearchRows implements PanacheRepositoryBase<StandInSearchRow, UUID> {}
