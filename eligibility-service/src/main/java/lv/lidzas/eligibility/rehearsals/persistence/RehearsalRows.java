package lv.lidzas.eligibility.rehearsals.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Queries on {@code rehearsal}. */
@ApplicationScoped
class RehearsalRows implements PanacheRepositoryBase<RehearsalRow, UUID> {}
