package lv.lidzas.eligibility.corrections.domain;

/** Why a correction was not recorded or shown. */
public sealed interface TextCorrectionRefusal {

    /** There is no such decision. */
    record Unknown() implements TextCorrectionRefusal {}

    /** The caller is a party to the case, or tied to one. */
    record OwnMatter() implements TextCorrectionRefusal {}

    /** It is not issued: what nobody was told needs no correction. */
    record NotIssued() implements TextCorrectionRefusal {}

    /** The words are the same. */
    record NothingCorrected() implements TextCorrectionRefusal {}
}
