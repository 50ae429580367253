package lv.lidzas.scheduling.worked.api;

import lv.lidzas.scheduling.visits.domain.VisitReason;

/** Why somebody does not agree with what was recorded. */
public enum DisputeReason {
    OTHER_TIMES,
    NOT_DONE,
    OTHER_ASSISTANT,
    OTHER_PURPOSE;

    VisitReason asReason() {
        return VisitReason.valueOf(name());
    }
}
