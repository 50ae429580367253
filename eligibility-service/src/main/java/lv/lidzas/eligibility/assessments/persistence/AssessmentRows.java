package lv.lidzas.eligibility.assessments.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Queries on {@code assessment}. */
@ApplicationScoped
class AssessmentRows implements PanacheRepositoryBase<AssessmentRow, UUID> {}
