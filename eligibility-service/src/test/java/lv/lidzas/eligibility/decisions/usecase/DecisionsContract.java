package lv.lidzas.eligibility.decisions.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import lv.lidzas.eligibility.assessments.domain.Assessment;
import lv.lidzas.eligibility.assessments.domain.AssessmentId;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.decisions.domain.ContestMark;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.DecisionState;
import lv.lidzas.eligibility.decisions.domain.End;
import lv.lidzas.eligibility.decisions.domain.Participation;
import lv.lidzas.eligibility.decisions.domain.Proposal;
import lv.lidzas.eligibility.decisions.domain.Ruling;
import lv.lidzas.eligibility.decisions.domain.StateKind;
import lv.lidzas.eligibility.decisions.domain.Suspended;
import lv.lidzas.eligibility.decisions.domain.Unfavourable;
import lv.lidzas.eligibility.decisions.domain.WaiverGround;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.ExampleCase;
import lv.lidzas.eligibility.rules.facts.Facts;
import lv.lidzas.eligibility.rules.facts.Purposes;
import lv.lidzas.eligibility.rules.hours.AssessedTime;
import lv.lidzas.eligibility.rules.hours.GrantPeriod;
import lv.lidzas.eligibility.rules.hours.GrantedHours;
import lv.lidzas.eligibility.rules.hours.GrantedTime;
import lv.lidzas.eligibility.rules.hours.Per;
import lv.lidzas.eligibility.rules.ruleset.mk942.Examples;
import lv.lidzas.kit.StaleVersion;
import lv.lidzas.kit.calendar.ContestTerm;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.words.OwnCases;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Parties;
import lv.lidzas.kit.words.Party;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.PartyRole;
import lv.lidzas.kit.words.Slice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every place for decisions keeps to, in memory or in PostgreSQL. */
public abstract class DecisionsContract {

    private static final PartyKey ANNA = new PartyKey("1.anna");
    private static final PartyKey LEAD = new PartyKey("1.lead");

    /** Hears of parties in a transaction of its own. */
    protected abstract void hear(ApplicationId application, Parties told);

    private static final PageRequest PAGE = new PageRequest(null, 2);
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    private static final Ruling.Grant GRANT =
            new Ruling.Grant(
                    Set.of(Purposes.WORK),
                    List.of(new AssessedTime(Purposes.WORK, new GrantedTime(1200, Per.WEEK))),
                    new GrantedHours(1200, 600, Per.WEEK),
                    new GrantPeriod(Examples.DAY, Examples.DAY.plusDays(9)),
                    "Synthetic reasons.",
                    null,
                    null);
    private static final Unfavourable REFUSED =
            new Unfavourable(
                    List.of("child-age"),
                    new Participation.Waived(WaiverGround.URGENT, "Synthetic waiver."));
    private static final PartyKey CASEWORKER = new PartyKey("1.caseworker");

    private final ExampleCase anna = Examples.ANNA_ADULT_GROUP_II.anew();
    private final ApplicationId application = anna.application().id();
    private final Ids ids = new Ids();

    protected abstract Decisions decisions();

    /** Runs in a transaction where there are such. */
    protected abstract <T> T within(Supplier<T> work);

    /** The run of the rules that a decision rests on must be there before it. */
    protected abstract void keep(Assessment assessment);

    @Test
    public void aProposalIsReadAsItWasKept() {
        Decision proposal = propose();

        assertThat(find(proposal.id())).contains(proposal);
        assertThat(proposed()).contains(proposal);
        assertThat(within(() -> Optional.ofNullable(decisions().applicationOf(proposal.id()))))
                .contains(application);
        assertThat(find(new DecisionId(ids.next()))).isEmpty();
    }

    @Test
    public void aChangeGivesTheNextVersionAndAnOlderOneIsStale() {
        Decision proposal = propose();
        Decision issued = within(() -> decisions().save(issued(proposal)));

        assertThat(issued.version()).isEqualTo(proposal.version() + 1);
        assertThat(find(proposal.id())).contains(issued);
        assertThat(proposed()).isEmpty();
        assertThatThrownBy(() -> within(() -> decisions().save(proposal.cancel(NOW))))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    public void aDraftIsReadAsItWasKeptAndSoIsWhatBecomesOfIt() {
        Decision refusal = draft(new Ruling.Refusal(REFUSED, "Synthetic reasons."));
        assertThat(find(refusal.id())).contains(refusal);
        assertThat(inReview()).contains(refusal);

        Decision returned =
                within(() ->
                        decisions().save(refusal.giveBack(NOW, CASEWORKER, "Synthetic return.")));
        assertThat(find(refusal.id())).contains(returned);
        assertThat(inReview()).isEmpty();

        Decision inPart = draft(GRANT.refusing(REFUSED));
        assertThat(find(inPart.id())).contains(inPart);
        Decision confirmed =
                within(() ->
                        decisions().save(inPart.confirm(inPart.ruling(), Examples.DAY, NOW, LEAD)));
        assertThat(find(inPart.id())).contains(confirmed);
    }

    private Decision draft(Ruling ruling) {
        Decision draft =
                Decision.made(
                        new DecisionId(ids.next()),
                        anna.application(),
                        ground(),
                        ruling,
                        new DecisionState.InReview(NOW, CASEWORKER));
        add(draft);
        return draft;
    }

    private Optional<Decision> inReview() {
        return within(() -> Optional.ofNullable(decisions().inReviewFor(application)));
    }

    @Test
    public void anEndingIsReadAsItWasKeptAndSoIsWhatItEnds() {
        Decision grant = within(() -> decisions().save(issued(propose())));
        LocalDate last = Examples.DAY.plusDays(4);
        Decision ending = draft(new Ruling.Ending(grant.id(), last, REFUSED, "Synthetic reasons."));
        assertThat(find(ending.id())).contains(ending);

        Decision made =
                within(() ->
                        decisions()
                                .save(
                                        ending.confirm(ending.ruling(), Examples.DAY, NOW, LEAD)
                                                .issue(NOW)));
        assertThat(find(made.id())).contains(made);
        Decision ended = within(() -> decisions().save(grant.end(new End(made.id(), last))));
        assertThat(find(grant.id())).contains(ended);
        assertThat(within(() -> decisions().grantsOf(Set.of(grant.personId().value()))))
                .contains(ended);
    }

    @Test
    public void aSuspensionIsReadAsItWasKeptAndSoIsWhatItSuspends() {
        Decision grant = within(() -> decisions().save(issued(propose())));
        LocalDate first = Examples.DAY.plusDays(4);
        Decision draft =
                draft(
                        new Ruling.Suspension(
                                grant.id(), first, null, REFUSED, "Synthetic reasons."));
        assertThat(find(draft.id())).contains(draft);
        Decision made =
                within(() ->
                        decisions()
                                .save(
                                        draft.confirm(draft.ruling(), Examples.DAY, NOW, LEAD)
                                                .issue(NOW)));
        Suspended open = new Suspended(made.id(), first, null);

        Decision resting = within(() -> decisions().save(grant.suspend(open)));

        assertThat(find(grant.id())).contains(resting);
        Decision resumed =
                Decision.changing(
                        new DecisionId(ids.next()),
                        grant,
                        new Ruling.Resumption(grant.id(), first.plusDays(3), "Synthetic reasons."),
                        new DecisionState.Issued(Examples.DAY, NOW, CASEWORKER));
        add(resumed);
        assertThat(find(resumed.id())).contains(resumed);
        Suspended over = new Suspended(made.id(), first, first.plusDays(2));
        assertThat(within(() -> decisions().save(resting.suspend(over))).suspended())
                .isEqualTo(over);
    }

    @Test
    public void whoDraftedAndWhoSignedIsKnownWhenItIsIssued() {
        Decision draft = draft(new Ruling.Refusal(REFUSED, "Synthetic reasons."));
        assertThat(authors(draft)).containsExactly(CASEWORKER);

        within(() ->
                decisions()
                        .save(draft.confirm(draft.ruling(), Examples.DAY, NOW, LEAD).issue(NOW)));

        assertThat(authors(draft)).containsExactlyInAnyOrder(CASEWORKER, LEAD);
        assertThat(within(() -> decisions().authorsOf(new DecisionId(ids.next())))).isEmpty();
    }

    @Test
    public void whatFollowsFromNotificationAndContestIsReadAsItWasKept() {
        Decision grant = within(() -> decisions().save(issued(propose())));
        ContestTerm term =
                new ContestTerm(
                        Examples.DAY.plusDays(7),
                        Examples.DAY.plusDays(38),
                        Examples.DAY.plusYears(3));
        Decision notified = within(() -> decisions().save(grant.notified(term)));
        assertThat(find(grant.id())).contains(notified);
        assertThat(listed(contested())).doesNotContain(notified);

        Decision contested =
                within(() -> decisions().save(notified.contested(ContestMark.SUSPENDED)));

        assertThat(find(grant.id())).contains(contested);
        assertThat(listed(contested())).contains(contested);
    }

    @Test
    public void aGrantCountsOnItsDaysAsFarAsItWasKnownToEnd() {
        Decision grant = within(() -> decisions().save(issued(propose())));
        Instant before = NOW.plusSeconds(60);
        Instant after = NOW.plusSeconds(120);
        end(grant, Examples.DAY.plusDays(4), after);

        assertThat(counting(Examples.DAY.minusDays(1), null)).isEmpty();
        assertThat(counting(Examples.DAY.plusDays(4), null)).containsExactly(grant.id());
        assertThat(counting(Examples.DAY.plusDays(5), null)).isEmpty();
        assertThat(counting(Examples.DAY.plusDays(5), before)).containsExactly(grant.id());
        assertThat(counting(Examples.DAY.plusDays(5), after)).isEmpty();
        assertThat(counting(Examples.DAY.plusDays(10), before)).isEmpty();
        assertThat(counting(Examples.DAY, NOW.minusSeconds(1))).isEmpty();
        assertThat(endKnown(grant, before)).isNull();
        assertThat(endKnown(grant, after)).isEqualTo(Examples.DAY.plusDays(4));

        end(find(grant.id()).orElseThrow(), Examples.DAY.plusDays(2), after.plusSeconds(60));
        assertThat(endKnown(grant, after)).isEqualTo(Examples.DAY.plusDays(4));
        assertThat(endKnown(grant, after.plusSeconds(60))).isEqualTo(Examples.DAY.plusDays(2));
        assertThat(counting(Examples.DAY.plusDays(3), after)).containsExactly(grant.id());
        assertThat(counting(Examples.DAY.plusDays(3), after.plusSeconds(60))).isEmpty();
    }

    private void end(Decision grant, LocalDate last, Instant at) {
        Decision ending = draft(new Ruling.Ending(grant.id(), last, REFUSED, "Synthetic reasons."));
        within(() ->
                decisions()
                        .save(ending.confirm(ending.ruling(), Examples.DAY, at, LEAD).issue(at)));
        within(() -> decisions().save(grant.end(new End(ending.id(), last))));
    }

    private @Nullable LocalDate endKnown(Decision grant, Instant at) {
        End end = within(() -> decisions().endsKnown(Set.of(grant.id()), at)).get(grant.id());
        return end == null ? null : end.lastDay();
    }

    private Set<PartyKey> authors(Decision decision) {
        return within(() -> decisions().authorsOf(decision.id()));
    }

    private DecisionFilter contested() {
        return new DecisionFilter(application, null, null, false, true, null, null, null);
    }

    /** By the application and by the person, of whom other tests may have kept others. */
    private List<DecisionId> counting(LocalDate on, @Nullable Instant asOf) {
        DecisionFilter ofCase =
                new DecisionFilter(application, null, null, false, false, on, asOf, null);
        DecisionFilter ofPerson =
                new DecisionFilter(
                        null, anna.application().personId(), null, false, false, on, asOf, null);
        List<DecisionId> found = listed(ofCase).stream().map(Decision::id).toList();
        assertThat(listed(ofPerson).stream().filter(it -> it.applicationId().equals(application)))
                .extracting(Decision::id)
                .containsExactlyElementsOf(found);
        return found;
    }

    @Test
    public void aListIsReadNewestFirstPageByPage() {
        DecisionId first = within(() -> decisions().save(propose().cancel(NOW))).id();
        DecisionId second = within(() -> decisions().save(propose().supersede(NOW))).id();
        DecisionId third = propose().id();
        DecisionFilter all =
                new DecisionFilter(application, null, null, false, false, null, null, null);

        Slice<Decision> newest = within(() -> decisions().list(all, PAGE));
        Slice<Decision> rest =
                within(() -> decisions().list(all, new PageRequest(newest.next(), 2)));

        assertThat(newest.items()).extracting(Decision::id).containsExactly(third, second);
        assertThat(rest.items()).extracting(Decision::id).containsExactly(first);
        assertThat(rest.next()).isNull();
    }

    @Test
    public void aFilterNarrowsAndWhatIsAbsentDoesNot() {
        hear(application, new Parties(List.of(Party.always(ANNA, PartyRole.PERSON)), 0));
        Decision cancelled = within(() -> decisions().save(propose().cancel(NOW)));
        DecisionFilter all =
                new DecisionFilter(application, null, null, false, false, null, null, null);

        assertThat(listed(all)).containsExactly(cancelled);
        assertThat(
                        listed(
                                new DecisionFilter(
                                        application,
                                        null,
                                        StateKind.CANCELLED,
                                        false,
                                        false,
                                        null,
                                        null,
                                        null)))
                .containsExactly(cancelled);
        assertThat(
                        listed(
                                new DecisionFilter(
                                        application,
                                        null,
                                        StateKind.PROPOSED,
                                        false,
                                        false,
                                        null,
                                        null,
                                        null)))
                .isEmpty();
        assertThat(found(cancelled, all)).contains(cancelled);
        assertThat(
                        found(
                                cancelled,
                                new DecisionFilter(
                                        application,
                                        null,
                                        StateKind.PROPOSED,
                                        false,
                                        false,
                                        null,
                                        null,
                                        null)))
                .isEmpty();
    }

    @Test
    public void aPartySeesADecisionOnlyOnceItIsIssued() {
        hear(application, new Parties(List.of(Party.always(ANNA, PartyRole.PERSON)), 0));
        DecisionFilter all =
                new DecisionFilter(application, null, null, false, false, null, null, null);
        Decision proposal = propose();

        assertThat(listed(all.ownOf(of(ANNA)))).isEmpty();
        assertThat(found(proposal, all.ownOf(of(ANNA)))).isEmpty();
        assertThat(found(proposal, all)).contains(proposal);

        Decision issued = within(() -> decisions().save(issued(proposal)));
        assertThat(listed(all.ownOf(of(ANNA)))).containsExactly(issued);
        assertThat(found(issued, all.ownOf(of(ANNA)))).contains(issued);
        assertThat(listed(all.ownOf(of(LEAD)))).isEmpty();
        assertThat(found(issued, all.ownOf(of(LEAD)))).isEmpty();
    }

    @Test
    public void theOneWhoFiledAndWhoActsForThePersonSeeTheDecision() {
        Party former = new Party(ANNA, PartyRole.REPRESENTATIVE, null, Examples.DAY.minusDays(1));
        hear(application, new Parties(List.of(Party.always(LEAD, PartyRole.SUBMITTER), former), 0));
        Decision issued = within(() -> decisions().save(issued(propose())));
        DecisionFilter all =
                new DecisionFilter(application, null, null, false, false, null, null, null);

        assertThat(listed(all.ownOf(of(LEAD)))).containsExactly(issued);
        assertThat(listed(all.ownOf(new OwnCases(Set.of(LEAD, ANNA), Examples.DAY))))
                .containsExactly(issued);
        assertThat(listed(all.ownOf(of(ANNA)))).isEmpty();
    }

    @Test
    public void whoFiledUnverifiedSeesTheDecisionOnlyOnceVerified() {
        PartyKey login = new PartyKey("1.login");
        hear(
                application,
                new Parties(
                        List.of(
                                Party.always(LEAD, PartyRole.UNVERIFIED_SUBMITTER),
                                Party.always(login, PartyRole.UNVERIFIED_SUBMITTER)),
                        0));
        Decision issued = within(() -> decisions().save(issued(propose())));
        DecisionFilter all =
                new DecisionFilter(application, null, null, false, false, null, null, null);
        assertThat(listed(all.ownOf(of(LEAD)))).isEmpty();
        assertThat(listed(all.ownOf(of(login)))).isEmpty();

        hear(
                application,
                new Parties(
                        List.of(
                                Party.always(LEAD, PartyRole.SUBMITTER),
                                Party.always(login, PartyRole.SUBMITTER)),
                        1));
        assertThat(listed(all.ownOf(of(LEAD)))).containsExactly(issued);
        assertThat(listed(all.ownOf(of(login)))).containsExactly(issued);
    }

    private static OwnCases of(PartyKey key) {
        return new OwnCases(Set.of(key), Examples.DAY);
    }

    private List<Decision> listed(DecisionFilter filter) {
        return within(() -> decisions().list(filter, PAGE)).items();
    }

    private Optional<Decision> found(Decision decision, DecisionFilter filter) {
        return within(() -> Optional.ofNullable(decisions().find(decision.id(), filter)));
    }

    private Optional<Decision> find(DecisionId id) {
        return within(() -> Optional.ofNullable(decisions().find(id)));
    }

    private Optional<Decision> proposed() {
        return within(() -> Optional.ofNullable(decisions().proposedFor(application)));
    }

    private static Decision issued(Decision proposal) {
        return proposal.sign(
                        new Decision.Ground(proposal.assessmentId(), proposal.ruleSetId()),
                        GRANT,
                        Examples.DAY,
                        NOW,
                        LEAD)
                .issue(NOW);
    }

    private Decision propose() {
        Facts facts = anna.on(Examples.DAY);
        Ruling.Draft draft = Proposal.of(facts, Examples.mk942().evaluate(facts));
        Decision proposal =
                Decision.proposed(
                        new DecisionId(ids.next()),
                        facts.application(),
                        ground(),
                        Objects.requireNonNull(draft),
                        NOW);
        add(proposal);
        return proposal;
    }

    private void add(Decision decision) {
        within(() -> {
            decisions().add(decision);
            return decision;
        });
    }

    private Decision.Ground ground() {
        Facts facts = anna.on(Examples.DAY);
        Assessment run =
                new Assessment(
                        new AssessmentId(ids.next()),
                        NOW,
                        facts,
                        Examples.mk942().evaluate(facts),
                        new DecisionId(ids.next()),
                        true);
        within(() -> {
            keep(run);
            return run;
        });
        return new Decision.Ground(run.id(), run.evaluation().ruleSetId());
    }
}
