package lv.lidzas.eligibility.rulesets.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import lv.lidzas.eligibility.rules.law.RuleSetId;
import lv.lidzas.eligibility.rulesets.usecase.PublishedRuleSets;

/** The fingerprints of what was told, in PostgreSQL; of several services that start at once only one finds a difference. */
@ApplicationScoped
public class SqlPublishedRuleSets implements PublishedRuleSets {

    private static final String NOTE =
            """
            insert into published_rule_set as known (rule_set_id, fingerprint) values (?1, ?2)
            on conflict on constraint pk_published_rule_set
            do update set fingerprint = excluded.fingerprint, published_at = excluded.published_at
            where known.fingerprint <> excluded.fingerprint
            """;

    private final EntityManager database;

    SqlPublishedRuleSets(EntityManager database) {
        this.database = database;
    }

    @Override
    public boolean note(RuleSetId id, String fingerprint) {
        return database.createNativeQuery(NOTE)
                        .setParameter(1, id.value())
                        .setParameter(2, fingerprint)
                        .executeUpdate()
                == 1;
    }
}
