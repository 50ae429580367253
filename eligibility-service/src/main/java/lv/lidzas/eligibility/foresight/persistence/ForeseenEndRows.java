package lv.lidzas.eligibility.foresight.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Queries on {@code foreseen_end}. */
@ApplicationScoped
class ForeseenEndRows implements PanacheRepositoryBase<ForeseenEndRow, UUID> {}
