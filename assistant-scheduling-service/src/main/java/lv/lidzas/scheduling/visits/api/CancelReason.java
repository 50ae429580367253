package lv.lidzas.scheduling.visits.api;

import lv.lidzas.scheduling.visits.domain.VisitReason;

/** Why somebody cancels a visit. */
public enum CancelReason {
    NOT_NEEDED,
    PERSON_UNABLE,
    ASSISTANT_UNABLE,
    ACTIVITY_OFF,
    PLANNED_BY_MISTAKE;

    VisitReason asReason() {
        return VisitReason.valueOf(name());
    }
}
