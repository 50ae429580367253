package lv.lidzas.eligibility.rehearsals.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Queries on {@code rehearsed_grant}. */
@ApplicationScoped
class RehearsedGrantRows implements PanacheRepositoryBase<RehearsedGrantRow, UUID> {}
