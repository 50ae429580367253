package lv.lidzas.eligibility.foresight.api;

import java.util.List;
import lv.lidzas.eligibility.foresight.domain.RenewalRefusal;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.problem.ProblemType;

/** The problems of renewals, and which refusal becomes which of them. */
final class RenewalProblems {

    /** It is no grant that counts. */
    static final ProblemType NOTHING_TO_RENEW = new ProblemType("nothing-to-renew", 409);

    private RenewalProblems() {}

    static List<ProblemType> all() {
        return List.of(NOTHING_TO_RENEW);
    }

    static ProblemException of(RenewalRefusal refusal) {
        return switch (refusal) {
            case RenewalRefusal.Unknown() -> ProblemException.of(KitProblems.NOT_FOUND);
            case RenewalRefusal.NothingToRenew() -> ProblemException.of(NOTHING_TO_RENEW);
        };
    }
}
