package lv.lidzas.eligibility.decisions.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.eligibility.assessments.domain.Assessment;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.assessments.usecase.AssessmentEvent;
import lv.lidzas.eligibility.assessments.usecase.AssessmentUseCases;
import lv.lidzas.eligibility.assessments.usecase.AssessmentsInMemory;
import lv.lidzas.eligibility.assessments.usecase.NobodyAsked;
import lv.lidzas.eligibility.assessments.usecase.SignedDecisions;
import lv.lidzas.eligibility.cases.usecase.CaseFilesInMemory;
import lv.lidzas.eligibility.cases.usecase.PartiesHeard;
import lv.lidzas.eligibility.cases.usecase.RecordsOfHumans;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.DecisionEvent;
import lv.lidzas.eligibility.decisions.domain.DecisionRefusal;
import lv.lidzas.eligibility.decisions.domain.Relation;
import lv.lidzas.eligibility.decisions.domain.StateKind;
import lv.lidzas.eligibility.hearings.usecase.HearingsInMemory;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.facts.ExampleCase;
import lv.lidzas.eligibility.rules.facts.Purpose;
import lv.lidzas.eligibility.rules.hours.AssessedTime;
import lv.lidzas.eligibility.rules.hours.GrantedTime;
import lv.lidzas.eligibility.rules.hours.Per;
import lv.lidzas.eligibility.rules.ruleset.RuleSets;
import lv.lidzas.eligibility.rules.ruleset.mk942.Examples;
import lv.lidzas.kit.crypto.PartyKeys;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.parties.Impartiality;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.Result;
import org.jspecify.annotations.Nullable;

/** The use cases wired to ports in memory, for one thread. */
final class InMemory {

    private static final ZoneId RIGA = ZoneId.of("Europe/Riga");

    private static final PartyKeys KEYS =
            new PartyKeys(
                    Optional.of(Base64.getEncoder().encodeToString(new byte[32])),
                    1,
                    Optional.empty());

    final List<Object> told = new ArrayList<>();

    /** Whose parties may read more, because a decision is issued. */
    final List<ApplicationId> opened = new ArrayList<>();

    static final Caller CASEWORKER =
            Caller.knownBy(new PartyKey("1.caseworker"), Set.of(Roles.CASEWORKER));
    static final Caller LEAD =
            Caller.knownBy(new PartyKey("1.lead"), Set.of(Roles.LEAD_CASEWORKER));

    final PartiesHeard parties = new PartiesHeard();
    final DecisionsInMemory decisions;
    private final SetClock clock = new SetClock();
    private final LegalClock legalClock = new LegalClock(clock, RIGA);

    /** To whom whoever decides is tied. */
    Set<PartyKey> tied = Set.of();

    private final Impartiality impartiality =
            new Impartiality((_, _) -> tied, parties, KEYS, legalClock);
    private final Ids ids = new Ids();

    /** Whether intake holds an application as soon as a decision on it is signed. */
    boolean intakeAnswers = true;

    final AssessmentUseCases runs;
    final CaseFilesInMemory files;
    final AssessmentsInMemory assessments;
    private final Signatures signatures;
    final IssueDecision issueDecision;
    final RefuseApplication refuseApplication;
    final GrantAssistance grantAssistance;
    final ConfirmDecision confirmDecision;
    final ReturnDecision returnDecision;
    final EndGrant endGrant;
    final SuspendGrant suspendGrant;
    final ReduceGrant reduceGrant;
    final ResumeGrant resumeGrant;
    final Map<UUID, UUID> humans = new HashMap<>();
    private final RecordsOfHumans persons =
            new RecordsOfHumans() {
                @Override
                public Set<UUID> held(UUID person) {
                    return of(person);
                }

                @Override
                public Set<UUID> of(UUID person) {
                    UUID human = humans.getOrDefault(person, person);
                    Set<UUID> all = new HashSet<>(List.of(person, human));
                    humans.forEach((record, other) -> {
                        if (other.equals(human)) {
                            all.add(record);
                        }
                    });
                    return all;
                }
            };
    final HearingsInMemory hearings = new HearingsInMemory();
    final FindDecision findDecision;
    final ListDecisions listDecisions;

    InMemory() {
        this(Examples.ruleSets());
    }

    InMemory(RuleSets rules) {
        decisions = new DecisionsInMemory(parties);
        findDecision = new FindDecision(decisions, legalClock);
        listDecisions = new ListDecisions(decisions, legalClock);
        SignedDecisions signed =
                new SignedDecisions() {
                    @Override
                    public void issue(ApplicationId application, DecisionId heldFor) {
                        signatures().issue(application, heldFor);
                    }

                    @Override
                    public void cancel(ApplicationId application) {
                        signatures().cancel(application);
                    }
                };
        runs =
                new AssessmentUseCases(
                        parties,
                        rules,
                        new KeptProposals(decisions, legalClock),
                        new NobodyAsked(),
                        signed,
                        new GroundsOfGrants(decisions, rules, this::tell, legalClock),
                        event -> told.add(((AssessmentEvent.Completed) event).assessment()),
                        legalClock,
                        ids);
        files = runs.files;
        assessments = runs.assessments;
        OtherGrants others = new OtherGrants(persons, decisions, this::tell);
        signatures =
                new Signatures(
                        files,
                        assessments,
                        new NobodyAsked(),
                        decisions,
                        others,
                        opened::add,
                        this::tell,
                        legalClock);
        HeldDecisions held = new HeldDecisions(files, impartiality, decisions);
        issueDecision =
                new IssueDecision(
                        held, assessments, decisions, rules, others, signatures, legalClock);
        OpenCases cases =
                new OpenCases(
                        files,
                        impartiality,
                        assessments,
                        decisions,
                        rules,
                        signatures,
                        legalClock,
                        ids);
        HeardGrounds heard = new HeardGrounds(hearings, legalClock);
        refuseApplication = new RefuseApplication(cases, heard);
        grantAssistance = new GrantAssistance(cases, heard, others);
        Endings endings = new Endings(held, decisions, rules, others, this::tell, legalClock);
        suspendGrant = new SuspendGrant(decisions, heard, endings, legalClock, ids);
        reduceGrant = new ReduceGrant(decisions, heard, endings, legalClock, ids);
        resumeGrant = new ResumeGrant(held, decisions, endings, legalClock, ids);
        endGrant = new EndGrant(decisions, heard, endings, others, legalClock, ids);
        Drafts drafts = new Drafts(held);
        confirmDecision =
                new ConfirmDecision(
                        drafts,
                        assessments,
                        decisions,
                        rules,
                        others,
                        endings,
                        signatures,
                        legalClock);
        returnDecision = new ReturnDecision(drafts, decisions, legalClock);
        onDay(Examples.DAY);
    }

    private Signatures signatures() {
        return signatures;
    }

    /** Intake holds the application at once, unless a test lets it be late. */
    private void tell(DecisionEvent event) {
        switch (event) {
            case DecisionEvent.Issued issued -> told.add(issued.decision());
            case DecisionEvent.Ended ended -> told.add(ended);
            case DecisionEvent.Doubted doubted -> told.add(doubted);
            case DecisionEvent.Suspended suspended -> told.add(suspended);
            case DecisionEvent.Signed(Decision signed, int _) when intakeAnswers ->
                    runs.noteHeld.handle(signed.applicationId(), signed.id());
            case DecisionEvent.Signed _ -> {
                // It answers later.
            }
        }
    }

    /** The decision as it is kept by now. */
    Decision kept(Decision earlier) {
        return Objects.requireNonNull(decisions.find(earlier.id()));
    }

    void onDay(LocalDate day) {
        clock.now = day.atTime(10, 0).atZone(RIGA).toInstant();
    }

    void at(Instant instant) {
        clock.now = instant;
    }

    /** The application and then its documents arrive. */
    void arrives(ExampleCase example) {
        runs.noteApplication.handle(example.application(), Examples.DECIDE_BY, example.parties());
        example.documents()
                .forEach(
                        document -> runs.noteDocument.handle(example.application().id(), document));
    }

    /** A round through the cases that wait. */
    void reassessOpenCases() {
        runs.listOpenCases
                .handle(new PageRequest(null, 50))
                .items()
                .forEach(runs.reassessCase::handle);
    }

    /** Issues the proposal with so much time for the first purpose. */
    Result<Decision, DecisionRefusal> issue(ExampleCase example, int minutes) {
        return issue(example, minutes, null);
    }

    /** The same, which says how it stands to other grants. */
    Result<Decision, DecisionRefusal> issue(
            ExampleCase example, int minutes, @Nullable Relation relation) {
        Decision proposal = proposal(example);
        Purpose first = example.application().purposes().iterator().next();
        return issueDecision.handle(
                new IssueDecision.Command(
                        proposal.id(),
                        proposal.version(),
                        List.of(new AssessedTime(first, new GrantedTime(minutes, Per.WEEK))),
                        "Synthetic reasons.",
                        relation,
                        CASEWORKER));
    }

    /** The lead caseworker confirms what a colleague drafted in the case. */
    Result<Decision, DecisionRefusal> confirm(ExampleCase example) {
        Decision draft = Objects.requireNonNull(decisions.inReviewFor(example.application().id()));
        return confirmDecision.handle(
                new ConfirmDecision.Command(draft.id(), draft.version(), LEAD));
    }

    Assessment current(ExampleCase example) {
        return Objects.requireNonNull(assessments.current(example.application().id()));
    }

    Decision proposal(ExampleCase example) {
        return Objects.requireNonNull(decisions.proposedFor(example.application().id()));
    }

    List<StateKind> states() {
        return decisions.all().stream().map(it -> StateKind.of(it.state())).toList();
    }

    private static final class SetClock extends Clock {

        private Instant now = Instant.EPOCH;

        @Override
        public ZoneId getZone() {
            return RIGA;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
