package lv.lidzas.scheduling.erasure.domain;

/** Why an assistant is erased (dzēšanas pamats): the cases of GDPR, Article 17(1), that a municipality meets. */
public enum AssistantErasureGround {
    /** The data are no longer needed (a). */
    NO_LONGER_NEEDED,
    /** The assistant objected, and nothing weighs more (c). */
    OBJECTION_UPHELD,
    /** They were processed unlawfully, for example of somebody who never wanted to assist (d). */
    UNLAWFULLY_PROCESSED,
    /** A law or a court says so (e). */
    LEGAL_OBLIGATION
}
