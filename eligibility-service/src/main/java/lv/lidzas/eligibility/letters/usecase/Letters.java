package lv.lidzas.eligibility.letters.usecase;

import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.letters.domain.Letter;
import lv.lidzas.eligibility.letters.domain.LetterId;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import org.jspecify.annotations.Nullable;

/** The letters of decisions (vēstules); none is ever changed. */
public interface Letters {

    /** Keeps a new letter. */
    void add(Letter letter);

    /** A letter of a decision; absent when the decision has none such. */
    @Nullable Letter find(DecisionId decision, LetterId id);

    /** The letters of a decision without their words, newest first. */
    Slice<Letter> list(DecisionId decision, PageRequest page);
}
