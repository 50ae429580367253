package lv.lidzas.scheduling.availability.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The table {@code assistant_availability}. */
@ApplicationScoped
class AvailabilityRows implements PanacheRepositoryBase<AvailabilityRow, UUID> {}
