package lv.lidzas.eligibility.decisions.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import lv.lidzas.contracts.eligibility.v1.DecisionIssued;
import lv.lidzas.contracts.eligibility.v1.DecisionResultCode;
import lv.lidzas.contracts.eligibility.v1.GrantSuspended;
import lv.lidzas.contracts.eligibility.v1.GrantedTime;
import lv.lidzas.contracts.eligibility.v1.Per;
import lv.lidzas.contracts.intake.v1.PurposeCode;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.Ruling;
import lv.lidzas.eligibility.decisions.domain.Suspended;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.hours.GrantedHours;
import lv.lidzas.kit.events.Codes;

/** Decisions to their contract. */
final class DecisionContracts {

    private DecisionContracts() {}

    static DecisionIssued issued(Decision decision, LocalDate on) {
        Ruling.Grant grant =
                switch (decision.ruling()) {
                    case Ruling.Grant granted -> granted;
                    case Ruling.Refusal _ -> null;
                    case Ruling.Draft _,
                            Ruling.Ending _,
                            Ruling.Suspension _,
                            Ruling.Resumption _ ->
                            throw new IllegalStateException(
                                    "Decision "
                                            + decision.id()
                                            + " neither grants nor refuses. Maybe nobody signed it, or it changes a grant.");
                };
        return new DecisionIssued(
                decision.id().value(),
                decision.applicationId().value(),
                decision.personId().value(),
                grant == null ? DecisionResultCode.REFUSED : DecisionResultCode.GRANTED,
                decision.ruleSetId().value(),
                grant == null ? List.of() : codes(grant.purposes()),
                grant == null ? null : time(grant.hours()),
                grant == null ? null : grant.period().first(),
                grant == null ? null : grant.period().last(),
                on);
    }

    static GrantSuspended suspended(Decision grant, DecisionId by) {
        Suspended rest = grant.suspended();
        return new GrantSuspended(
                grant.id().value(),
                by.value(),
                grant.applicationId().value(),
                grant.personId().value(),
                rest == null ? null : rest.first(),
                rest == null ? null : rest.last());
    }

    private static List<PurposeCode> codes(Set<Purpose> purposes) {
        return purposes.stream().map(purpose -> new PurposeCode(purpose.code())).toList();
    }

    private static GrantedTime time(GrantedHours hours) {
        return new GrantedTime(
                hours.granted().minutes(), Codes.twin(hours.granted().per(), Per.class));
    }
}
