package lv.lidzas.intake.retention.domain;

/** What a legal hold keeps (ko glabā dzēšanas aizliegums). */
public enum HoldSubject {
    /** A case. */
    APPLICATION,
    /** A person with every case that names the person. */
    PERSON
}
