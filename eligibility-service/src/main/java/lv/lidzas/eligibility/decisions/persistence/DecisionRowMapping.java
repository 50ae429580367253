package lv.lidzas.eligibility.decisions.persistence;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import lv.lidzas.eligibility.assessments.domain.AssessmentId;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.DecisionState;
import lv.lidzas.eligibility.decisions.domain.Ruling;
import lv.lidzas.eligibility.decisions.domain.StateKind;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.PersonId;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.hours.GrantPeriod;
import lv.lidzas.eligibility.rules.hours.GrantedHours;
import lv.lidzas.eligibility.rules.law.RuleSetId;
import lv.lidzas.kit.words.PartyKey;
import org.jspecify.annotations.Nullable;

/** Decisions to rows and back. */
final class DecisionRowMapping {

    private DecisionRowMapping() {}

    static void write(Decision decision, DecisionRow row) {
        row.id = decision.id().value();
        row.applicationId = decision.applicationId().value();
        row.personId = decision.personId().value();
        row.assessmentId = decision.assessmentId().value();
        row.ruleSetId = decision.ruleSetId().value();
        switch (decision.ruling()) {
            case Ruling.Grant grant -> write(grant, row);
            case Ruling.Refusal refusal -> write(refusal, row);
        }
        write(decision.state(), row);
    }

    private static void write(Ruling.Grant grant, DecisionRow row) {
        row.result = DecisionRow.Kind.GRANTED;
        row.purposes = grant.purposes().stream().map(Purpose::code).toList();
        row.assessedMinutes = grant.hours().assessedMinutes();
        row.deductedMinutes = grant.hours().deductedMinutes();
        row.per = grant.hours().per();
        row.firstDay = grant.period().first();
        row.lastDay = grant.period().last();
        row.grounds = List.of();
        row.reasoning = grant.reasoning();
    }

    private static void write(Ruling.Refusal refusal, DecisionRow row) {
        row.result = DecisionRow.Kind.REFUSED;
        row.purposes = List.of();
        row.grounds = refusal.grounds();
        row.reasoning = refusal.reasoning();
    }

    private static void write(DecisionState state, DecisionRow row) {
        row.state = StateKind.of(state);
        switch (state) {
            case DecisionState.Proposed proposed -> row.stateSince = proposed.at();
            case DecisionState.Superseded superseded -> row.stateSince = superseded.at();
            case DecisionState.Cancelled cancelled -> row.stateSince = cancelled.at();
            case DecisionState.Issued issued -> {
                row.stateSince = issued.at();
                row.issuedOn = issued.on();
                row.issuedBy = issued.by().text();
            }
        }
    }

    static Decision toDomain(DecisionRow row) {
        return new Decision(
                new DecisionId(row.id),
                new ApplicationId(row.applicationId),
                new PersonId(row.personId),
                new AssessmentId(row.assessmentId),
                new RuleSetId(row.ruleSetId),
                ruling(row),
                state(row),
                row.version);
    }

    private static Ruling ruling(DecisionRow row) {
        return switch (row.result) {
            case GRANTED ->
                    new Ruling.Grant(
                            row.purposes.stream()
                                    .map(Purpose::new)
                                    .collect(Collectors.toCollection(LinkedHashSet::new)),
                            new GrantedHours(
                                    present(row.assessedMinutes),
                                    present(row.deductedMinutes),
                                    present(row.per)),
                            new GrantPeriod(present(row.firstDay), present(row.lastDay)),
                            row.reasoning);
            case REFUSED -> new Ruling.Refusal(row.grounds, present(row.reasoning));
        };
    }

    private static DecisionState state(DecisionRow row) {
        return switch (row.state) {
            case PROPOSED -> new DecisionState.Proposed(row.stateSince);
            case SUPERSEDED -> new DecisionState.Superseded(row.stateSince);
            case CANCELLED -> new DecisionState.Cancelled(row.stateSince);
            case ISSUED ->
                    new DecisionState.Issued(
                            present(row.issuedOn),
                            row.stateSince,
                            new PartyKey(present(row.issuedBy)));
        };
    }

    /** The table's checks see to it that the column is filled. */
    private static <T> T present(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
