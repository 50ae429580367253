package lv.lidzas.eligibility.rehearsals.usecase;

import java.util.List;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.rehearsals.domain.Rehearsal;
import lv.lidzas.eligibility.rehearsals.domain.RehearsalId;
import lv.lidzas.eligibility.rehearsals.domain.RehearsedGrant;
import lv.lidzas.eligibility.rehearsals.domain.RehearsedTotal;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import org.jspecify.annotations.Nullable;

/** The rehearsals (izmēģinājumi) and what they found. */
public interface Rehearsals {

    /** Takes the work until the transaction ends, unless another replica has it. */
    boolean takeTurn();

    /** The oldest that is not done, held until the transaction ends; absent when there is none. */
    @Nullable Rehearsal nextToWork();

    /** Keeps a new one. */
    void add(Rehearsal rehearsal);

    /** Keeps how far it is now. */
    void save(Rehearsal rehearsal);

    /** One as it is; absent when it is unknown. */
    @Nullable Rehearsal find(RehearsalId id);

    /** The same, held until the transaction ends. */
    @Nullable Rehearsal hold(RehearsalId id);

    /** Keeps what was found of some grants; of one grant a rehearsal keeps one finding, and another fails. */
    void note(RehearsalId id, List<RehearsedGrant> found);

    /** A grant that it touches and of which no caseworker was told yet; absent when there is none. */
    @Nullable RehearsedGrant nextToMark(RehearsalId id);

    /** Keeps that a caseworker was told of the grant. */
    void mark(RehearsedGrant grant);

    /** The newest that was approved and of whose finding on this grant a caseworker was told; absent when there is none. */
    @Nullable Rehearsal lastThatMarked(DecisionId grant, ApplicationId application);

    /** What it found, by effect and span. */
    List<RehearsedTotal> totals(RehearsalId id);

    /** The grants that fit, newest first. */
    Slice<RehearsedGrant> list(RehearsedGrantFilter filter, PageRequest page);
}
