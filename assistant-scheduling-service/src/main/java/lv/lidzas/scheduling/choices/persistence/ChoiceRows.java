package lv.lidzas.scheduling.choices.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The table {@code assistant_choice}. */
@ApplicationScoped
class ChoiceRows implements PanacheRepositoryBase<ChoiceRow, UUID> {}
