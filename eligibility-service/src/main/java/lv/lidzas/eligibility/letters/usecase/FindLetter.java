package lv.lidzas.eligibility.letters.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.letters.domain.Letter;
import lv.lidzas.eligibility.letters.domain.LetterId;
import lv.lidzas.eligibility.letters.domain.LetterRefusal;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.words.Result;

/** Reads a letter (parāda lēmuma vēstuli); that of an erased person is as good as unknown. */
@ApplicationScoped
public class FindLetter {

    private final ReadableDecisions decisions;
    private final Letters letters;

    FindLetter(ReadableDecisions decisions, Letters letters) {
        this.decisions = decisions;
        this.letters = letters;
    }

    @Transactional
    public Result<Letter, LetterRefusal> handle(DecisionId decision, LetterId id, Caller caller) {
        return decisions.find(decision, caller).then(found -> of(found.id(), id));
    }

    private Result<Letter, LetterRefusal> of(DecisionId decision, LetterId id) {
        Letter letter = letters.find(decision, id);
        return letter == null || letter.text() == null
                ? Result.refused(new LetterRefusal.Unknown())
                : Result.done(letter);
    }
}
