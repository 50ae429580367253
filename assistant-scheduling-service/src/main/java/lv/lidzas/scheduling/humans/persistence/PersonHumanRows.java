package lv.lidzas.scheduling.humans.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The rows of links between records. */
@ApplicationScoped
class PersonHumanRows implements PanacheRepositoryBase<PersonHumanRow, UUID> {}
