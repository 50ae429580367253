package lv.lidzas.eligibility.cases.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Queries on {@code case_file}. */
@ApplicationScoped
class CaseFileRows implements PanacheRepositoryBase<CaseFileRow, UUID> {}
