package lv.lidzas.eligibility.foresight.messaging;

import lv.lidzas.contracts.eligibility.v1.EndingForetold;
import lv.lidzas.contracts.eligibility.v1.EndingKindCode;
import lv.lidzas.eligibility.foresight.usecase.ForesightEvent;
import lv.lidzas.kit.events.Codes;

/** Ends to contracts. */
final class ForesightContracts {

    private ForesightContracts() {}

    static EndingForetold told(ForesightEvent.Ahead ahead) {
        return new EndingForetold(
                ahead.end().decisionId().value(),
                ahead.end().applicationId().value(),
                Codes.twin(ahead.end().end().kind(), EndingKindCode.class),
                ahead.end().end().day(),
                ahead.threshold().days());
    }
}
