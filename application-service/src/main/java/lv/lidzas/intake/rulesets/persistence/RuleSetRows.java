package lv.lidzas.intake.rulesets.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The rows of rule sets. */
@ApplicationScoped
class RuleSetRows implements PanacheRepositoryBase<RuleSetRow, String> {

    /** The first of the rule sets that fit, without its terms; absent when none does. */
    @Nullable Edition edition(String fits, Object value) {
        return find(fits, value).project(Edition.class).firstResult();
    }

    /** What a stored copy is known by: a newer one has another time. */
    record Edition(String id, Instant publishedAt) {}
}
