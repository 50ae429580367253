package lv.lidzas.scheduling.hours.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The table {@code allocation}. */
@ApplicationScoped
class AllocationRows implements PanacheRepositoryBase<AllocationRow, UUID> {}
