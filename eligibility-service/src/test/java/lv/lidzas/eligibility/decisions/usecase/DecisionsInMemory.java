package lv.lidzas.eligibility.decisions.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.decisions.domain.ContestMark;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.DecisionState;
import lv.lidzas.eligibility.decisions.domain.End;
import lv.lidzas.eligibility.decisions.domain.Ruling;
import lv.lidzas.eligibility.decisions.domain.StateKind;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.hours.GrantPeriod;
import lv.lidzas.kit.StaleVersion;
import lv.lidzas.kit.parties.HeardParties;
import lv.lidzas.kit.words.OwnCases;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.Slice;
import org.jspecify.annotations.Nullable;

/** Decisions for one thread. */
public final class DecisionsInMemory implements Decisions {

    private final Map<DecisionId, Decision> acts = new LinkedHashMap<>();
    private final Map<DecisionId, Set<PartyKey>> authors = new HashMap<>();
    private final Map<DecisionId, List<End>> ends = new HashMap<>();
    private final HeardParties parties;

    public DecisionsInMemory(HeardParties parties) {
        this.parties = parties;
    }

    public List<Decision> all() {
        return List.copyOf(acts.values());
    }

    @Override
    public void add(Decision decision) {
        acts.put(decision.id(), decision);
        noteAuthor(decision);
    }

    @Override
    public Decision save(Decision decision) {
        Decision known = Objects.requireNonNull(acts.get(decision.id()));
        if (known.version() != decision.version()) {
            throw new StaleVersion();
        }
        Decision next =
                new Decision(
                        decision.id(),
                        decision.applicationId(),
                        decision.personId(),
                        decision.assessmentId(),
                        decision.ruleSetId(),
                        decision.ruling(),
                        decision.state(),
                        decision.ended(),
                        decision.suspended(),
                        decision.toReview(),
                        decision.lookedAt(),
                        decision.term(),
                        decision.contest(),
                        decision.version() + 1);
        if (next.ended() != null && !next.ended().equals(known.ended())) {
            ends.computeIfAbsent(next.id(), _ -> new ArrayList<>()).add(next.ended());
        }
        acts.put(next.id(), next);
        noteAuthor(next);
        return next;
    }

    @Override
    public @Nullable Decision proposedFor(ApplicationId application) {
        return of(application, StateKind.PROPOSED);
    }

    @Override
    public @Nullable Decision signedFor(ApplicationId application) {
        return of(application, StateKind.SIGNED);
    }

    @Override
    public @Nullable Decision inReviewFor(ApplicationId application) {
        return of(application, StateKind.IN_REVIEW);
    }

    @Override
    public @Nullable Decision grantFor(ApplicationId application) {
        return acts.values().stream()
                .filter(it -> it.applicationId().equals(application))
                .filter(it -> it.state() instanceof DecisionState.Issued)
                .filter(it -> it.ruling() instanceof Ruling.Grant)
                .findFirst()
                .orElse(null);
    }

    @Override
    public List<Decision> grantsOf(Set<UUID> persons) {
        return acts.values().stream()
                .filter(it -> persons.contains(it.personId().value()))
                .filter(it -> it.ruling() instanceof Ruling.Grant)
                .filter(it ->
                        it.state() instanceof DecisionState.Signed
                                || it.state() instanceof DecisionState.Issued)
                .toList();
    }

    private @Nullable Decision of(ApplicationId application, StateKind state) {
        return acts.values().stream()
                .filter(it -> StateKind.of(it.state()) == state)
                .filter(it -> it.applicationId().equals(application))
                .findFirst()
                .orElse(null);
    }

    @Override
    public @Nullable ApplicationId applicationOf(DecisionId id) {
        Decision known = acts.get(id);
        return known == null ? null : known.applicationId();
    }

    @Override
    public Map<DecisionId, End> endsKnown(Set<DecisionId> grants, Instant at) {
        Map<DecisionId, End> known = new HashMap<>();
        grants.forEach(grant ->
                ends.getOrDefault(grant, List.of()).stream()
                        .filter(end -> isIssuedBy(Objects.requireNonNull(acts.get(end.by())), at))
                        .min(Comparator.comparing(End::lastDay))
                        .ifPresent(end -> known.put(grant, end)));
        return known;
    }

    @Override
    public Set<PartyKey> authorsOf(DecisionId id) {
        return Set.copyOf(authors.getOrDefault(id, Set.of()));
    }

    /** Whoever drafted or signed it, however far it is by now. */
    private void noteAuthor(Decision decision) {
        PartyKey author =
                switch (decision.state()) {
                    case DecisionState.InReview(Instant _, PartyKey by) -> by;
                    case DecisionState.Signed(LocalDate _, Instant _, PartyKey by) -> by;
                    case DecisionState.Issued(LocalDate _, Instant _, PartyKey by) -> by;
                    case DecisionState.Proposed _,
                            DecisionState.Returned _,
                            DecisionState.Superseded _,
                            DecisionState.Cancelled _ ->
                            null;
                };
        if (author != null) {
            authors.computeIfAbsent(decision.id(), _ -> new HashSet<>()).add(author);
        }
    }

    @Override
    public @Nullable Decision find(DecisionId id) {
        return acts.get(id);
    }

    @Override
    public @Nullable Decision find(DecisionId id, DecisionFilter filter) {
        return fitting(filter).filter(it -> it.id().equals(id)).findFirst().orElse(null);
    }

    @Override
    public Slice<Decision> list(DecisionFilter filter, PageRequest page) {
        return Slice.of(
                fitting(filter)
                        .sorted(Comparator.comparing(DecisionsInMemory::id).reversed())
                        .filter(it -> page.after() == null || id(it).compareTo(page.after()) < 0)
                        .limit(page.limit() + 1L)
                        .toList(),
                page,
                DecisionsInMemory::id);
    }

    private Stream<Decision> fitting(DecisionFilter filter) {
        return acts.values().stream()
                .filter(it -> fits(filter.applicationId(), it.applicationId()))
                .filter(it -> fits(filter.state(), StateKind.of(it.state())))
                .filter(it -> !filter.toReview() || !it.toReview().isEmpty())
                .filter(it -> fits(filter.personId(), it.personId()))
                .filter(it -> !filter.contested() || isContested(it.contest()))
                .filter(it -> filter.asOf() == null || isIssuedBy(it, filter.asOf()))
                .filter(it -> filter.on() == null || isCounting(it, filter.on(), filter.asOf()))
                .filter(it -> filter.own() == null || isShown(it, filter.own()));
    }

    private static boolean isContested(@Nullable ContestMark mark) {
        return mark == ContestMark.CONTESTED || mark == ContestMark.SUSPENDED;
    }

    private static boolean isIssuedBy(Decision decision, Instant at) {
        return decision.state() instanceof DecisionState.Issued issued && !issued.at().isAfter(at);
    }

    private boolean isCounting(Decision decision, LocalDate on, @Nullable Instant asOf) {
        GrantPeriod days =
                decision.state() instanceof DecisionState.Issued
                        ? (asOf == null
                                        ? decision
                                        : decision.asKnown(
                                                endsKnown(Set.of(decision.id()), asOf)
                                                        .get(decision.id())))
                                .counts()
                        : null;
        return days != null && !on.isBefore(days.first()) && !on.isAfter(days.last());
    }

    private boolean isShown(Decision decision, OwnCases party) {
        return StateKind.of(decision.state()) == StateKind.ISSUED
                && party.include(parties.of(decision.applicationId().value()));
    }

    private static boolean fits(@Nullable Object wanted, @Nullable Object found) {
        return wanted == null || wanted.equals(found);
    }

    private static UUID id(Decision decision) {
        return decision.id().value();
    }
}
