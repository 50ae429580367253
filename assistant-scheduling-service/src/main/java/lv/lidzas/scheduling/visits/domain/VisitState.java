package lv.lidzas.scheduling.visits.domain;

/** How far a visit is. */
public enum VisitState {
    /** Planned with its assistant. */
    PLANNED,
    /** Still wanted, and the assistant cannot come: it needs another one. */
    LEFT_OPEN,
    /** The assistant has begun. */
    UNDER_WAY,
    /** The assistant has recorded what was done. */
    DONE,
    /** The person or representative agrees with what was recorded, or staff settled it. */
    CONFIRMED,
    /** The person or representative does not agree with what was recorded. */
    DISPUTED,
    /** Somebody cancelled it before it began. */
    CANCELLED,
    /** The assistant did not come. */
    ASSISTANT_ABSENT,
    /** The person was not there, or did not let the assistant help. */
    CLIENT_ABSENT;

    /** Whether it is still to happen, so that it can be moved or cancelled. */
    public boolean isAhead() {
        return this == PLANNED || this == LEFT_OPEN;
    }

    /** Whether it takes time of its allocation. */
    public boolean takesTime() {
        return switch (this) {
            case PLANNED, UNDER_WAY, DONE, CONFIRMED, DISPUTED -> true;
            case LEFT_OPEN, CANCELLED, ASSISTANT_ABSENT, CLIENT_ABSENT -> false;
        };
    }
}
