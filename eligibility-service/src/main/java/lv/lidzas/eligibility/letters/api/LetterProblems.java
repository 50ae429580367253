package lv.lidzas.eligibility.letters.api;

import java.util.List;
import lv.lidzas.eligibility.letters.domain.LetterRefusal;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.problem.ProblemType;

/** The problems of letters, and which refusal becomes which of them. */
public final class LetterProblems {

    /** A letter tells what is decided, and it is not yet. */
    public static final ProblemType NOT_ISSUED = new ProblemType("decision-not-issued", 409);

    /** What the decision rests on was erased. */
    public static final ProblemType PERSON_ERASED = new ProblemType("person-erased", 409);

    private LetterProblems() {}

    static List<ProblemType> all() {
        return List.of(NOT_ISSUED, PERSON_ERASED);
    }

    static ProblemException of(LetterRefusal refusal) {
        return ProblemException.of(
                switch (refusal) {
                    case LetterRefusal.Unknown() -> KitProblems.NOT_FOUND;
                    case LetterRefusal.OwnMatter() -> KitProblems.OWN_MATTER;
                    case LetterRefusal.NotIssued() -> NOT_ISSUED;
                    case LetterRefusal.PersonErased() -> PERSON_ERASED;
                });
    }
}
