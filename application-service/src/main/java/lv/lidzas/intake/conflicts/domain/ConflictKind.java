package lv.lidzas.intake.conflicts.domain;

/** How somebody of the staff is tied to a person. */
public enum ConflictKind {
    /** A relative as the law on conflicts of interest of officials lists them, section 1 (radinieks). */
    RELATIVE,
    /** A business partner as the same section says it (darījumu partneris). */
    BUSINESS_PARTNER,
    /** Whatever else gives reason to doubt impartiality (citas šaubas par objektivitāti). */
    OTHER
}
