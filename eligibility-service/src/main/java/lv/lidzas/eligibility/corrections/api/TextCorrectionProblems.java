package lv.lidzas.eligibility.corrections.api;

import java.util.List;
import lv.lidzas.eligibility.corrections.domain.TextCorrectionRefusal;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.problem.ProblemType;

/** The problems of corrections, and which refusal becomes which of them. */
final class TextCorrectionProblems {

    /** What nobody was told needs no correction. */
    static final ProblemType NOT_ISSUED = new ProblemType("correction-not-issued", 409);

    /** The words are the same. */
    static final ProblemType NOTHING_CORRECTED = new ProblemType("nothing-corrected", 422);

    private TextCorrectionProblems() {}

    static List<ProblemType> all() {
        return List.of(NOT_ISSUED, NOTHING_CORRECTED);
    }

    static ProblemException of(TextCorrectionRefusal refusal) {
        return switch (refusal) {
            case TextCorrectionRefusal.Unknown() -> ProblemException.of(KitProblems.NOT_FOUND);
            case TextCorrectionRefusal.OwnMatter() -> ProblemException.of(KitProblems.OWN_MATTER);
            case TextCorrectionRefusal.NotIssued() -> ProblemException.of(NOT_ISSUED);
            case TextCorrectionRefusal.NothingCorrected() ->
                    ProblemException.of(NOTHING_CORRECTED).at("/right", "nothing-corrected");
        };
    }
}
