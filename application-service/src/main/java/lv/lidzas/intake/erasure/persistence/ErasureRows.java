package lv.lidzas.intake.erasure.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The rows of erasures. */
@ApplicationScoped
class ErasureRows implements PanacheRepositoryBase<ErasureRow, UUID> {}
