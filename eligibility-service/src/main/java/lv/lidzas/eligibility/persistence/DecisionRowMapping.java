package lv.lidzas.eligibility.persistence;

import java.util.List;
import java.util.Objects;
import lv.lidzas.eligibility.domain.ApplicationId;
import lv.lidzas.eligibility.domain.AssessmentId;
import lv.lidzas.eligibility.domain.DecisionId;
import lv.lidzas.eligibility.domain.PersonId;
import lv.lidzas.eligibility.domain.decision.Decision;
import lv.lidzas.eligibility.domain.decision.DecisionState;
import lv.lidzas.eligibility.domain.decision.Ruling;
import lv.lidzas.eligibility.domain.decision.StateKind;
import lv.lidzas.eligibility.domain.hours.GrantPeriod;
import lv.lidzas.eligibility.domain.hours.GrantedHours;
import lv.lidzas.eligibility.domain.law.RuleSetId;
import org.jspecify.annotations.Nullable;

/** Decisions to rows and back. */
final class DecisionRowMapping {

    private DecisionRowMapping() {}

    static void fill(DecisionRow row, Decision decision) {
        row.id = decision.id().value();
        row.applicationId = decision.applicationId().value();
        row.personId = decision.personId().value();
        row.submitterSubject = decision.submitterSubject();
        row.assessmentId = decision.assessmentId().value();
        row.ruleSetId = decision.ruleSetId().value();
        switch (decision.ruling()) {
            case Ruling.Grant grant -> fill(row, grant);
            case Ruling.Refusal refusal -> fill(row, refusal);
        }
        fill(row, decision.state());
    }

    private static void fill(DecisionRow row, Ruling.Grant grant) {
        row.result = DecisionRow.Result.GRANTED;
        row.purposes = CaseFileRowMapping.names(grant.purposes());
        row.assessedMinutesPerWeek = grant.hours().assessedMinutesPerWeek();
        row.deductedMinutesPerWeek = grant.hours().deductedMinutesPerWeek();
        row.firstDay = grant.period().first();
        row.lastDay = grant.period().last();
        row.preferredAssistantId = grant.preferredAssistantId();
        row.grounds = List.of();
        row.reasoning = grant.reasoning();
    }

    private static void fill(DecisionRow row, Ruling.Refusal refusal) {
        row.result = DecisionRow.Result.REFUSED;
        row.purposes = List.of();
        row.grounds = refusal.grounds();
        row.reasoning = refusal.reasoning();
    }

    private static void fill(DecisionRow row, DecisionState state) {
        row.state = StateKind.of(state);
        switch (state) {
            case DecisionState.Proposed proposed -> row.stateSince = proposed.at();
            case DecisionState.Superseded superseded -> row.stateSince = superseded.at();
            case DecisionState.Cancelled cancelled -> row.stateSince = cancelled.at();
            case DecisionState.Issued issued -> {
                row.stateSince = issued.at();
                row.issuedOn = issued.on();
                row.issuedBy = issued.by();
            }
        }
    }

    static @Nullable Decision toDomain(@Nullable DecisionRow row) {
        return row == null ? null : existing(row);
    }

    static Decision existing(DecisionRow row) {
        return new Decision(
                new DecisionId(row.id),
                new ApplicationId(row.applicationId),
                new PersonId(row.personId),
                row.submitterSubject,
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
                            CaseFileRowMapping.purposes(row.purposes),
                            new GrantedHours(
                                    present(row.assessedMinutesPerWeek),
                                    present(row.deductedMinutesPerWeek)),
                            new GrantPeriod(present(row.firstDay), present(row.lastDay)),
                            row.preferredAssistantId,
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
                            present(row.issuedOn), row.stateSince, present(row.issuedBy));
        };
    }

    /** The table's checks see to it that the column is filled. */
    private static <T> T present(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
