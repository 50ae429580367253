package lv.lidzas.eligibility.decisions.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.End;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.Slice;
import org.jspecify.annotations.Nullable;

/** The decisions (lēmumi), open and issued. */
public interface Decisions {

    /** Keeps a new decision. */
    void add(Decision decision);

    /** Keeps a changed decision, each end of it to be known later, and returns it with its new version; fails as stale when somebody else changed it. */
    Decision save(Decision decision);

    /** The proposal that waits for a caseworker; absent when there is none. */
    @Nullable Decision proposedFor(ApplicationId application);

    /** The decision that is signed and waits to be issued; absent when there is none. */
    @Nullable Decision signedFor(ApplicationId application);

    /** The draft that a colleague has to confirm or to give back; absent when there is none. */
    @Nullable Decision inReviewFor(ApplicationId application);

    /** The grant that was issued on an application; absent when there is none. */
    @Nullable Decision grantFor(ApplicationId application);

    /** The grants of these records of persons that are signed or issued, oldest first, also those that have ended. */
    List<Decision> grantsOf(Set<UUID> persons);

    /** The application that a decision is about; absent when the decision is unknown. */
    @Nullable ApplicationId applicationOf(DecisionId id);

    /** How grants ended, as far as it was known at an instant; those that were to go on have none. */
    Map<DecisionId, End> endsKnown(Set<DecisionId> grants, Instant at);

    /** Who drafted and who signed it; empty while nobody did. */
    Set<PartyKey> authorsOf(DecisionId id);

    /** A decision; absent when it is unknown. */
    @Nullable Decision find(DecisionId id);

    /** A decision that fits; absent when there is none such. */
    @Nullable Decision find(DecisionId id, DecisionFilter filter);

    /** The decisions that fit, newest first. */
    Slice<Decision> list(DecisionFilter filter, PageRequest page);
}
