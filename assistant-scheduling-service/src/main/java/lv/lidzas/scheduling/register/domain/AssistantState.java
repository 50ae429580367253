package lv.lidzas.scheduling.register.domain;

/** Whether an assistant may be given hours. */
public enum AssistantState {
    /** May be given hours. */
    ACTIVE,
    /** Gets no new hours; what is allocated already stays until it is released. */
    SUSPENDED
}
