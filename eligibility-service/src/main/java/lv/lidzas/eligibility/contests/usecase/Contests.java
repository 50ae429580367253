package lv.lidzas.eligibility.contests.usecase;

import java.util.List;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.contests.domain.Contest;
import lv.lidzas.eligibility.contests.domain.ContestId;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import org.jspecify.annotations.Nullable;

/** The contests of decisions (apstrīdēšana); none is taken away while its case is kept. */
public interface Contests {

    /** Keeps a new contest. */
    void add(Contest contest);

    /** Keeps what became of it. */
    void save(Contest contest);

    /** The decision that a contest is about; absent when the contest is unknown. */
    @Nullable DecisionId decisionOf(ContestId id);

    /** All of a decision, newest first; there are few. */
    List<Contest> of(DecisionId decision);

    /** Those of a decision, newest first. */
    Slice<Contest> list(DecisionId decision, PageRequest page);
}
