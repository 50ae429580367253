package lv.lidzas.eligibility.rules.facts;

/** The disability group of an adult (invaliditātes grupa); children have none. */
public enum DisabilityGroup {
    /** Very severe (ļoti smaga). */
    I,
    /** Severe (smaga). */
    II,
    /** Moderate (mēreni izteikta). */
    III
}
