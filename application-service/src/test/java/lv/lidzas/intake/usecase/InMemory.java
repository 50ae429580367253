package lv.lidzas.intake.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.intake.Examples;
import lv.lidzas.intake.domain.ApplicationId;
import lv.lidzas.intake.domain.AssistanceApplication;
import lv.lidzas.intake.domain.DocumentReport;
import lv.lidzas.intake.domain.IntakeEvent;
import lv.lidzas.intake.domain.PersonId;
import lv.lidzas.intake.domain.PersonalCode;
import lv.lidzas.intake.domain.RuleSetTerms;
import lv.lidzas.intake.domain.Submission;
import lv.lidzas.kit.config.MunicipalityConfig;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.time.LegalClock;
import org.jspecify.annotations.Nullable;

/** The use cases on ports that keep everything in memory, on a Monday morning that never ends. */
final class InMemory
        implements Applications, PersonDirectory, RuleSets, DocumentReports, IntakeEvents {

    static final Caller ANNA = new Caller("anna", Set.of(Roles.APPLICANT), null);
    static final Caller PETERIS = new Caller("peteris", Set.of(Roles.APPLICANT), "120585-10001");
    static final Caller LIGA = new Caller("liga", Set.of(Roles.CASEWORKER), null);
    static final Caller ANDRIS = new Caller("andris", Set.of(Roles.AUDITOR), null);

    final List<IntakeEvent> events = new ArrayList<>();

    private final Map<ApplicationId, AssistanceApplication> applications = new LinkedHashMap<>();
    private final Map<PersonalCode, PersonId> persons = new HashMap<>();
    private final Map<String, RuleSetTerms> ruleSets = new LinkedHashMap<>();
    private final Map<ApplicationId, Map<UUID, DocumentReport>> reports = new HashMap<>();
    private final LegalClock clock =
            new LegalClock(
                    Clock.fixed(Examples.MONDAY_MORNING, ZoneOffset.UTC), ZoneId.of("Europe/Riga"));

    StartDraft startDraft() {
        return new StartDraft(this, new Drafting(this), files(), new Ids(), clock);
    }

    AmendDraft amendDraft() {
        return new AmendDraft(this, access(), new Drafting(this), files());
    }

    SubmitApplication submitApplication() {
        return new SubmitApplication(
                access(),
                this,
                this,
                Examples.EVERY_DAY,
                this,
                checklists(),
                files(),
                clock,
                new Ludza());
    }

    WithdrawApplication withdrawApplication() {
        return new WithdrawApplication(access(), this, this, files(), clock);
    }

    NoteDocument noteDocument() {
        return new NoteDocument(this, this, checklists());
    }

    TakeOverRuleSet takeOverRuleSet() {
        return new TakeOverRuleSet(this, this, checklists());
    }

    FindApplication findApplication() {
        return new FindApplication(access(), files());
    }

    private CaseAccess access() {
        return new CaseAccess(this, this);
    }

    private Checklists checklists() {
        return new Checklists(this, this, this, this, clock);
    }

    private CaseFiles files() {
        return new CaseFiles(this, access(), checklists(), clock);
    }

    @Override
    public boolean contains(ApplicationId id) {
        return applications.containsKey(id);
    }

    @Override
    public @Nullable AssistanceApplication find(ApplicationId id) {
        return applications.get(id);
    }

    @Override
    public @Nullable AssistanceApplication findForChange(ApplicationId id) {
        return find(id);
    }

    @Override
    public AssistanceApplication save(AssistanceApplication application) {
        AssistanceApplication saved =
                new AssistanceApplication(
                        application.id(),
                        application.filing(),
                        application.form(),
                        application.identityCheck(),
                        application.state(),
                        application.version() + 1);
        applications.put(saved.id(), saved);
        return saved;
    }

    @Override
    public List<AssistanceApplication> pendingFor(PersonId person) {
        return applications.values().stream()
                .filter(application ->
                        application.isPending() && person.equals(application.form().person().id()))
                .toList();
    }

    @Override
    public List<ApplicationId> withoutRuleSet() {
        return applications.values().stream()
                .filter(AssistanceApplication::isPending)
                .filter(application -> isWithoutRuleSet(application.state().submission()))
                .map(AssistanceApplication::id)
                .toList();
    }

    private static boolean isWithoutRuleSet(@Nullable Submission submission) {
        return submission != null && submission.ruleSetId() == null;
    }

    @Override
    public List<ApplicationSummary> list(
            ApplicationFilter filter, @Nullable UUID after, int limit) {
        throw new UnsupportedOperationException(
                "Lists are a matter of the database; see AccessIT.");
    }

    @Override
    public PersonId recognise(PersonalCode code) {
        return persons.computeIfAbsent(code, _ -> new PersonId(UUID.randomUUID()));
    }

    @Override
    public @Nullable PersonId find(PersonalCode code) {
        return persons.get(code);
    }

    @Override
    public void keep(RuleSetTerms terms, Instant publishedAt) {
        ruleSets.put(terms.ruleSetId(), terms);
    }

    @Override
    public @Nullable RuleSetTerms find(String ruleSetId) {
        return ruleSets.get(ruleSetId);
    }

    @Override
    public @Nullable RuleSetTerms serving(LocalDate day) {
        return ruleSets.values().stream()
                .filter(terms -> terms.serves(day))
                .findFirst()
                .orElse(null);
    }

    @Override
    public List<DocumentReport> of(ApplicationId applicationId) {
        return List.copyOf(reports.getOrDefault(applicationId, Map.of()).values());
    }

    @Override
    public void keep(ApplicationId applicationId, DocumentReport report) {
        reports.computeIfAbsent(applicationId, _ -> new HashMap<>())
                .put(report.documentId(), report);
    }

    @Override
    public void publish(IntakeEvent event) {
        events.add(event);
    }

    private record Ludza() implements MunicipalityConfig {
        @Override
        public String code() {
            return "LUDZA";
        }

        @Override
        public String name() {
            return "Ludzas novads";
        }

        @Override
        public String address() {
            return "Raiņa iela 16A, Ludza";
        }

        @Override
        public String contact() {
            return "-";
        }
    }
}
