package lv.lidzas.eligibility.corrections.usecase;

import lv.lidzas.eligibility.corrections.domain.TextCorrection;

/** What happened to the words of a decision. */
public sealed interface CorrectionEvent {

    /** A slip in them was corrected. */
    record Corrected(TextCorrection correction) implements CorrectionEvent {}
}
