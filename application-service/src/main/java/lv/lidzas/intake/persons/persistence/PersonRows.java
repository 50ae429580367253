package lv.lidzas.intake.persons.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The rows of persons. */
@ApplicationScoped
class PersonRows implements PanacheRepositoryBase<PersonRow, UUID> {}
