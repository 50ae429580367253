package lv.lidzas.eligibility.stays.domain;

/** Where a person stays (uzturēšanās veids), of the three places that exclude assistance. */
public enum StayKind {
    /** In-patient treatment in a hospital. */
    HOSPITAL,
    /** A long-term social care and social rehabilitation institution. */
    CARE_INSTITUTION,
    /** A prison, or another place of detention. */
    PRISON
}
