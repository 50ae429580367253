package lv.lidzas.eligibility.foresight.usecase;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.foresight.domain.KeptEnd;
import lv.lidzas.eligibility.foresight.domain.Threshold;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import org.jspecify.annotations.Nullable;

/** What ends soon, kept for lists and for being told once (gaidāmās beigas). */
public interface ForeseenEnds {

    /** Takes the round until the transaction ends, unless another replica has it. */
    boolean takeTurn();

    /** The last days of the last representations of these cases; without those that have no end. */
    Map<ApplicationId, LocalDate> lastRepresentations(Collection<ApplicationId> cases);

    /**
     * Keeps what is ahead of some grants, and forgets what is not any more, also of grants between these that count no more.
     *
     * @param after the grant before the first of them; absent at the beginning
     * @param last the last of them; absent for all that follow
     */
    void keep(List<KeptEnd> ahead, @Nullable DecisionId after, @Nullable DecisionId last);

    /** Writes down that people are told of it; false when they were already. */
    boolean tell(KeptEnd end, Threshold threshold);

    /** What fits, by day, the latest first. */
    Slice<KeptEnd> list(ForeseenEndFilter filter, PageRequest page);
}
