package lv.lidzas.kit.looks;

/** Why somebody searches for a person (apstrādes nolūks); stated where no case leads to the data. */
public enum LookPurpose {
    /** Work on a case of the person. */
    CASE_WORK,
    /** The person asked, at the desk or by telephone. */
    PERSON_ASKED,
    /** A decision is contested or appealed. */
    APPEAL,
    /** Wrong or double data are put right. */
    DATA_QUALITY,
    /** A check of the municipality's own work. */
    AUDIT
}
