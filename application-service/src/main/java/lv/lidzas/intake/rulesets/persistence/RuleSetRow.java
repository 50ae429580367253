package lv.lidzas.intake.rulesets.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The copy of a rule set as JSON, and the days that it serves as columns to find it by. */
@Entity
@Table(name = "rule_set")
class RuleSetRow {

    @Id String id;

    @Nullable LocalDate applicableFrom;

    @Nullable LocalDate applicableUntil;

    Instant publishedAt;

    String terms;

    @SuppressWarnings("NullAway.Init")
    RuleSetRow() {}
}
