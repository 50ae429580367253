package lv.lidzas.intake.duplicates.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The rows of matches. */
@ApplicationScoped
class PersonMatchRows implements PanacheRepositoryBase<PersonMatchRow, UUID> {}
