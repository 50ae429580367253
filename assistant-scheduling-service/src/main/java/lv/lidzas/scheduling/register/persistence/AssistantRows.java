package lv.lidzas.scheduling.register.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The table {@code assistant}. */
@ApplicationScoped
class AssistantRows implements PanacheRepositoryBase<AssistantRow, UUID> {}
