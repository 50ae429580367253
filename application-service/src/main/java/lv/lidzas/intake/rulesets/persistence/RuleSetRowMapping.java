package lv.lidzas.intake.rulesets.persistence;

import java.time.Instant;
import lv.lidzas.intake.rulesets.domain.RuleSetCopy;
import lv.lidzas.kit.json.StoredJson;

/** Turns rows into copies of rule sets and back. */
final class RuleSetRowMapping {

    private RuleSetRowMapping() {}

    static RuleSetCopy toDomain(RuleSetRow row) {
        return StoredJson.read(row.terms, RuleSetCopy.class);
    }

    static void write(RuleSetCopy copy, Instant publishedAt, RuleSetRow row) {
        row.id = copy.ruleSetId();
        row.applicableFrom = copy.applicableFrom();
        row.applicableUntil = copy.applicableUntil();
        row.publishedAt = publishedAt;
        row.terms = StoredJson.write(copy);
    }
}
