package lv.lidzas.scheduling.absences.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The table {@code assistant_absence}. */
@ApplicationScoped
class AbsenceRows implements PanacheRepositoryBase<AbsenceRow, UUID> {}
