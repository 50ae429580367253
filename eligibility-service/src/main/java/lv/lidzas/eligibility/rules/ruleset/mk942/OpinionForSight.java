package lv.lidzas.eligibility.rules.ruleset.mk942;

/** Whether a person with group I because of sight brings the opinion on the need as well (atzinums I grupas redzes invaliditātei). */
public enum OpinionForSight {
    /** Yes: the page asks it of every adult. The default. */
    REQUIRED,
    /** No: any commission opinion that states group I and sight suffices. */
    WAIVED
}
