package lv.lidzas.intake.rulesets.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The rows of rule sets. */
@ApplicationScoped
class RuleSetRows implements PanacheRepositoryBase<RuleSetRow, String> {}
