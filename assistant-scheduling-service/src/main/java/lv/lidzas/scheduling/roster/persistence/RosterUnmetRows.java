package lv.lidzas.scheduling.roster.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Queries on {@code roster_unmet}. */
@ApplicationScoped
class RosterUnmetRows implements PanacheRepositoryBase<RosterUnmetRow, UUID> {}
