package lv.lidzas.documents.filing.domain;

/** The disability group (invaliditātes grupa) of an adult; children have none. */
public enum DisabilityGroup {
    /** Very severe. */
    I,
    /** Severe. */
    II,
    /** Moderate. */
    III
}
