package lv.lidzas.eligibility.decisions.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Queries on {@code decision}. */
@ApplicationScoped
class DecisionRows implements PanacheRepositoryBase<DecisionRow, UUID> {}
