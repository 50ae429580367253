package lv.lidzas.intake.persons.domain;

/** What paper shows the right to act for the person (pārstāvību apliecinošs dokuments, S8, S15). */
public enum EvidenceKind {
    /** The child's birth certificate (dzimšanas apliecība). */
    BIRTH_CERTIFICATE,
    /** An entry of the Register of Natural Persons (Fizisko personu reģistrs). */
    REGISTER_ENTRY,
    /** A decision of the orphans' court (bāriņtiesas lēmums). */
    GUARDIANSHIP_DECISION,
    /** A judgment of a court (tiesas nolēmums). */
    COURT_JUDGMENT,
    /** A notarised power of attorney (notariāla pilnvara). */
    POWER_OF_ATTORNEY,
    /** An oral authorisation that the authority wrote down (iestādē mutvārdos izteikts pilnvarojums). */
    RECORDED_AUTHORISATION,
    /** Another paper. */
    OTHER
}
