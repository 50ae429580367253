package lv.lidzas.eligibility.needs.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Queries on {@code questionnaire}. */
@ApplicationScoped
class QuestionnaireRows implements PanacheRepositoryBase<QuestionnaireRow, UUID> {}
