package lv.lidzas.scheduling.visits.domain;

/** What happened to a visit. */
public enum StepKind {
    PLANNED,
    MOVED,
    LEFT_OPEN,
    STARTED,
    RECORDED,
    CONFIRMED,
    DISPUTED,
    SETTLED,
    CANCELLED,
    ASSISTANT_ABSENT,
    CLIENT_ABSENT
}
