package lv.lidzas.scheduling.register.domain;

/** Whether an assistant may be given hours. */
public enum AssistantState {
    /** May be given hours. */
    ACTIVE,
    /** Is given no hours; weeks that had begun stay. */
    SUSPENDED
}
