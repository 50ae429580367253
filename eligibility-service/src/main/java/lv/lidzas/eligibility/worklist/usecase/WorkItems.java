package lv.lidzas.eligibility.worklist.usecase;

import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.worklist.domain.CaseAssignment;
import lv.lidzas.eligibility.worklist.domain.WorkItem;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import org.jspecify.annotations.Nullable;

/** The worklist (lietu saraksts). */
public interface WorkItems {

    /** The item of a case; absent when nothing is to be done in it. */
    @Nullable WorkItem of(ApplicationId application);

    /** Keeps to whom a case was given; the ones before stay to be seen. */
    void assign(CaseAssignment assignment);

    /** The items that fit, soonest first: by the day that the filter asks for, else by the deadline. */
    Slice<WorkItem> list(WorkFilter filter, PageRequest page);
}
