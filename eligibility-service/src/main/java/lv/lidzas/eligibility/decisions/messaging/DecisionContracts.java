package lv.lidzas.eligibility.decisions.messaging;

import java.time.LocalDate;
import java.util.List;
import lv.lidzas.contracts.eligibility.v1.DecisionIssued;
import lv.lidzas.contracts.eligibility.v1.DecisionResultCode;
import lv.lidzas.contracts.eligibility.v1.GrantedTime;
import lv.lidzas.contracts.eligibility.v1.Per;
import lv.lidzas.contracts.intake.v1.PurposeCode;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.Ruling;
import lv.lidzas.kit.events.Codes;

/** Decisions to their contract. */
final class DecisionContracts {

    private DecisionContracts() {}

    static DecisionIssued issued(Decision decision, LocalDate on) {
        return switch (decision.ruling()) {
            case Ruling.Grant grant -> granted(decision, grant, on);
            case Ruling.Refusal _ -> refused(decision, on);
        };
    }

    private static DecisionIssued granted(Decision decision, Ruling.Grant grant, LocalDate on) {
        var granted = grant.hours().granted();
        return new DecisionIssued(
                decision.id().value(),
                decision.applicationId().value(),
                decision.personId().value(),
                decision.submitterSubject(),
                DecisionResultCode.GRANTED,
                decision.ruleSetId().value(),
                grant.purposes().stream().map(it -> new PurposeCode(it.code())).toList(),
                new GrantedTime(granted.minutes(), Codes.twin(granted.per(), Per.class)),
                grant.period().first(),
                grant.period().last(),
                on);
    }

    private static DecisionIssued refused(Decision decision, LocalDate on) {
        return new DecisionIssued(
                decision.id().value(),
                decision.applicationId().value(),
                decision.personId().value(),
                decision.submitterSubject(),
                DecisionResultCode.REFUSED,
                decision.ruleSetId().value(),
                List.of(),
                null,
                null,
                null,
                on);
    }
}
