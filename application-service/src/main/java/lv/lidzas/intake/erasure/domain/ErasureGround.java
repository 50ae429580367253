package lv.lidzas.intake.erasure.domain;

/** Why a person is erased (dzēšanas pamats): the cases of GDPR, Article 17(1), that a municipality meets. */
public enum ErasureGround {
    /** The data are no longer needed (a). */
    NO_LONGER_NEEDED,
    /** The person objected, and nothing weighs more (c). */
    OBJECTION_UPHELD,
    /** They were processed unlawfully, for example of somebody who never applied (d). */
    UNLAWFULLY_PROCESSED,
    /** A law or a court says so (e). */
    LEGAL_OBLIGATION
}
