package lv.lidzas.scheduling.erasure.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The rows of erasures of assistants. */
@ApplicationScoped
class AssistantErasureRows implements PanacheRepositoryBase<AssistantErasureRow, UUID> {}
