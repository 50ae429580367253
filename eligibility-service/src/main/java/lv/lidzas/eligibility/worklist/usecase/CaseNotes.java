package lv.lidzas.eligibility.worklist.usecase;

import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.worklist.domain.CaseNote;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;

/** The working notes of staff (darba piezīmes); none is ever changed. */
public interface CaseNotes {

    /** Keeps a new note. */
    void add(CaseNote note);

    /** The notes on a case, newest first. */
    Slice<CaseNote> of(ApplicationId application, PageRequest page);
}
