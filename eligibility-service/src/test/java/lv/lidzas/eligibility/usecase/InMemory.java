package lv.lidzas.eligibility.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lv.lidzas.eligibility.ExampleCase;
import lv.lidzas.eligibility.Examples;
import lv.lidzas.eligibility.domain.ApplicationId;
import lv.lidzas.eligibility.domain.AssessmentId;
import lv.lidzas.eligibility.domain.CaseFile;
import lv.lidzas.eligibility.domain.DecisionId;
import lv.lidzas.eligibility.domain.assessment.Assessment;
import lv.lidzas.eligibility.domain.decision.Decision;
import lv.lidzas.eligibility.domain.decision.StateKind;
import lv.lidzas.eligibility.domain.law.RuleSetId;
import lv.lidzas.eligibility.domain.rule.OutcomeKind;
import lv.lidzas.eligibility.domain.ruleset.RuleSet;
import lv.lidzas.eligibility.domain.ruleset.RuleSets;
import lv.lidzas.kit.StaleVersion;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.time.LegalClock;
import org.jspecify.annotations.Nullable;

/** All ports in memory, for one thread, and the use cases wired to them. */
final class InMemory {

    private static final ZoneId RIGA = ZoneId.of("Europe/Riga");

    final Map<ApplicationId, CaseFile> files = new HashMap<>();
    final Map<AssessmentId, Assessment> assessments = new LinkedHashMap<>();
    final Map<DecisionId, Decision> decisions = new LinkedHashMap<>();
    final List<Object> told = new ArrayList<>();
    final Map<RuleSetId, String> fingerprints = new HashMap<>();

    private final SetClock clock = new SetClock();
    private final LegalClock legalClock = new LegalClock(clock, RIGA);
    private final Ids ids = new Ids();
    private final Files filesPort = new Files();
    private final Runs runs = new Runs();
    private final Acts acts = new Acts();
    private final Told events = new Told();

    final AssessApplication assess;
    final NoteApplication noteApplication;
    final NoteDocument noteDocument;
    final NoteWithdrawal noteWithdrawal;
    final IssueDecision issueDecision;
    final RefuseApplication refuseApplication;
    final GrantAssistance grantAssistance;
    final FindAssessment findAssessment = new FindAssessment(runs);
    final FindDecision findDecision = new FindDecision(acts);
    final ListAssessments listAssessments = new ListAssessments(runs);
    final ListDecisions listDecisions = new ListDecisions(acts);
    final PublishRuleSets publishRuleSets;
    final ReassessOpenCases reassessOpenCases;

    InMemory() {
        this(Examples.ruleSets());
    }

    InMemory(RuleSets rules) {
        assess = new AssessApplication(rules, runs, acts, events, legalClock, ids);
        noteApplication = new NoteApplication(filesPort, assess);
        noteDocument = new NoteDocument(filesPort, assess);
        noteWithdrawal = new NoteWithdrawal(filesPort, runs, acts, legalClock);
        issueDecision = new IssueDecision(filesPort, runs, acts, rules, events, legalClock);
        OpenCases cases = new OpenCases(filesPort, runs, acts, rules, events, legalClock, ids);
        refuseApplication = new RefuseApplication(cases);
        grantAssistance = new GrantAssistance(cases);
        reassessOpenCases = new ReassessOpenCases(filesPort, runs, assess);
        publishRuleSets =
                new PublishRuleSets(
                        rules, (id, mark) -> !mark.equals(fingerprints.put(id, mark)), events);
        onDay(Examples.DAY);
    }

    void onDay(LocalDate day) {
        clock.now = day.atTime(10, 0).atZone(RIGA).toInstant();
    }

    void at(Instant instant) {
        clock.now = instant;
    }

    /** The application and then its documents arrive. */
    void arrives(ExampleCase example) {
        noteApplication.handle(example.application());
        example.documents()
                .forEach(document -> noteDocument.handle(example.application().id(), document));
    }

    Assessment current(ExampleCase example) {
        return Objects.requireNonNull(runs.current(example.application().id()));
    }

    Decision proposal(ExampleCase example) {
        return Objects.requireNonNull(acts.proposedFor(example.application().id()));
    }

    List<StateKind> states() {
        return decisions.values().stream().map(it -> StateKind.of(it.state())).toList();
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

    private final class Files implements CaseFiles {

        @Override
        public CaseFile hold(ApplicationId id) {
            return files.computeIfAbsent(id, CaseFile::empty);
        }

        @Override
        public @Nullable CaseFile holdKnown(ApplicationId id) {
            return files.get(id);
        }

        @Override
        public void save(CaseFile file) {
            files.put(file.id(), file);
        }
    }

    private final class Runs implements Assessments {

        @Override
        public void append(Assessment assessment) {
            close(assessment.applicationId());
            assessments.put(assessment.id(), assessment);
        }

        @Override
        public void close(ApplicationId application) {
            assessments.replaceAll((_, before) ->
                    before.applicationId().equals(application) ? history(before) : before);
        }

        private Assessment history(Assessment before) {
            return new Assessment(
                    before.id(),
                    before.madeAt(),
                    before.facts(),
                    before.evaluation(),
                    before.proposedDecisionId(),
                    false);
        }

        @Override
        public @Nullable Assessment current(ApplicationId application) {
            return assessments.values().stream()
                    .filter(it -> it.current() && it.applicationId().equals(application))
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public @Nullable Assessment find(AssessmentId id) {
            return assessments.get(id);
        }

        @Override
        public List<Assessment> list(AssessmentFilter filter) {
            return assessments.values().stream()
                    .filter(it -> fits(filter.applicationId(), it.applicationId()))
                    .filter(it -> fits(filter.outcome(), OutcomeKind.of(it.evaluation().outcome())))
                    .filter(it ->
                            fits(
                                    filter.submitterSubject(),
                                    it.facts().application().submitterSubject()))
                    .filter(it -> it.current() || filter.history() == AssessmentFilter.History.ALL)
                    .sorted(Comparator.comparing((Assessment it) -> it.id().value()).reversed())
                    .limit(filter.count())
                    .toList();
        }
    }

    private final class Acts implements Decisions {

        @Override
        public void add(Decision decision) {
            decisions.put(decision.id(), decision);
        }

        @Override
        public Decision save(Decision decision) {
            Decision known = Objects.requireNonNull(decisions.get(decision.id()));
            if (known.version() != decision.version()) {
                throw new StaleVersion();
            }
            Decision next =
                    new Decision(
                            decision.id(),
                            decision.applicationId(),
                            decision.personId(),
                            decision.submitterSubject(),
                            decision.assessmentId(),
                            decision.ruleSetId(),
                            decision.ruling(),
                            decision.state(),
                            decision.version() + 1);
            decisions.put(next.id(), next);
            return next;
        }

        @Override
        public @Nullable Decision proposedFor(ApplicationId application) {
            return decisions.values().stream()
                    .filter(it -> it.isProposed() && it.applicationId().equals(application))
                    .findFirst()
                    .orElse(null);
        }

        @Override
        public @Nullable ApplicationId applicationOf(DecisionId id) {
            Decision known = decisions.get(id);
            return known == null ? null : known.applicationId();
        }

        @Override
        public @Nullable Decision find(DecisionId id) {
            return decisions.get(id);
        }

        @Override
        public List<Decision> list(DecisionFilter filter) {
            return decisions.values().stream()
                    .filter(it -> fits(filter.applicationId(), it.applicationId()))
                    .filter(it -> fits(filter.state(), StateKind.of(it.state())))
                    .filter(it -> fits(filter.submitterSubject(), it.submitterSubject()))
                    .limit(filter.count())
                    .toList();
        }
    }

    private static boolean fits(@Nullable Object wanted, @Nullable Object found) {
        return wanted == null || wanted.equals(found);
    }

    private final class Told implements EligibilityEvents {

        @Override
        public void assessmentCompleted(Assessment assessment) {
            told.add(assessment);
        }

        @Override
        public void decisionIssued(Decision decision) {
            told.add(decision);
        }

        @Override
        public void ruleSetPublished(RuleSet ruleSet) {
            told.add(ruleSet);
        }
    }
}
