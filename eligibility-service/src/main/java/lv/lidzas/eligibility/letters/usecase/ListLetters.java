package lv.lidzas.eligibility.letters.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.letters.domain.Letter;
import lv.lidzas.eligibility.letters.domain.LetterRefusal;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Result;
import lv.lidzas.kit.words.Slice;

/** Reads which letters a decision has (parāda lēmuma vēstuļu sarakstu). */
@ApplicationScoped
public class ListLetters {

    private final ReadableDecisions decisions;
    private final Letters letters;

    ListLetters(ReadableDecisions decisions, Letters letters) {
        this.decisions = decisions;
        this.letters = letters;
    }

    @Transactional
    public Result<Slice<Letter>, LetterRefusal> handle(
            DecisionId decision, PageRequest page, Caller caller) {
        return decisions.find(decision, caller).map(found -> letters.list(found.id(), page));
    }
}
