package lv.lidzas.eligibility.corrections.usecase;

import java.util.List;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.corrections.domain.TextCorrection;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;

/** The corrections of decisions (kļūdu labojumi); none is ever changed. */
public interface TextCorrections {

    /** Keeps a new one. */
    void add(TextCorrection correction);

    /** Those of a decision, newest first. */
    Slice<TextCorrection> list(DecisionId decision, PageRequest page);

    /** All of a decision, in the order in which they were made. */
    List<TextCorrection> of(DecisionId decision);
}
