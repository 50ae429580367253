package lv.lidzas.scheduling.register.domain;

/** Where an assistant's experience in contact with a person with disability comes from (S21). */
public enum ExperienceKind {
    /** From work (darba pieredze). */
    WORK,
    /** From the assistant's own life (personiskā pieredze). */
    PERSONAL
}
