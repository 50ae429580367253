package lv.lidzas.intake.applications.usecase;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import lv.lidzas.intake.applications.domain.ApplicationEvent;
import lv.lidzas.intake.applications.domain.ApplicationExamples;
import lv.lidzas.intake.applications.domain.IssuedDecision;
import lv.lidzas.intake.applications.domain.RepresentationChange;
import lv.lidzas.intake.checklist.usecase.InMemoryDocumentReports;
import lv.lidzas.intake.duplicates.usecase.InMemoryMatches;
import lv.lidzas.intake.persons.usecase.InMemoryNames;
import lv.lidzas.intake.persons.usecase.InMemoryPersons;
import lv.lidzas.intake.quotas.usecase.QuotasInMemory;
import lv.lidzas.intake.rulesets.domain.RuleSetCopy;
import lv.lidzas.intake.rulesets.usecase.InMemoryRuleSetCopies;
import lv.lidzas.intake.rulesets.usecase.RuleSetCopies;
import lv.lidzas.intake.timeline.domain.ApplicationId;
import lv.lidzas.kit.config.MunicipalityConfig;
import lv.lidzas.kit.crypto.PartyKeys;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.parties.HeardParties;
import lv.lidzas.kit.parties.Impartiality;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.PersonalCode;

/** The use cases on ports that keep everything in memory, on a Monday morning that never ends. */
final class InMemory implements ApplicationEvents {

    static final PersonalCode CODE = Objects.requireNonNull(PersonalCode.parse("120585-10001"));
    static final PartyKeys KEYS =
            new PartyKeys(
                    Optional.of(Base64.getEncoder().encodeToString(new byte[32])),
                    1,
                    Optional.empty());
    static final Caller ANNA =
            Caller.knownBy(ApplicationExamples.ANNA_KEY, Set.of(Roles.APPLICANT));
    static final Caller PETERIS =
            new Caller(
                    KEYS.ofCode(CODE),
                    KEYS.ofLogin("peteris"),
                    Set.of(),
                    Set.of(Roles.APPLICANT),
                    CODE);
    static final Caller LIGA =
            Caller.knownBy(ApplicationExamples.LIGA_KEY, Set.of(Roles.CASEWORKER));
    static final Caller ANDRIS = Caller.knownBy(new PartyKey("1.andris"), Set.of(Roles.AUDITOR));

    /** Somebody whose provider vouches for the code. */
    static Caller withCode(String code, String role) {
        PersonalCode vouched = Objects.requireNonNull(PersonalCode.parse(code));
        return new Caller(
                KEYS.ofCode(vouched), KEYS.ofLogin(code), Set.of(), Set.of(role), vouched);
    }

    final List<ApplicationEvent> events = new ArrayList<>();
    final RuleSetCopies ruleSets = new InMemoryRuleSetCopies();

    private final QuotasInMemory shares = new QuotasInMemory();
    private final InMemoryPersons persons = new InMemoryPersons();
    final InMemoryMatches matches = new InMemoryMatches();
    final HeardParties parties = new PartiesInMemory();
    private final Applications applications = new InMemoryApplications(parties);

    /** To whom whoever decides is tied. */
    Set<PartyKey> tied = Set.of();

    private final InMemoryDocumentReports reports = new InMemoryDocumentReports();
    private final LegalClock clock =
            new LegalClock(
                    Clock.fixed(ApplicationExamples.MONDAY_MORNING, ZoneOffset.UTC),
                    ZoneId.of("Europe/Riga"));

    StartDraft startDraft() {
        return new StartDraft(
                applications, drafting(), dossiers(), shares.drafts(), new Ids(), clock);
    }

    AmendDraft amendDraft() {
        return new AmendDraft(applications, access(), drafting(), dossiers());
    }

    VerifyIdentity verifyIdentity() {
        return new VerifyIdentity(
                access(), applications, this, currentParties(), dossiers(), clock);
    }

    SubmitApplication submitApplication() {
        return new SubmitApplication(
                access(),
                applications,
                new InMemoryNames(),
                ruleSets,
                ApplicationExamples.CALENDAR,
                currentParties(),
                this,
                matches,
                checklists(),
                dossiers(),
                shares.open(),
                clock,
                new Ludza());
    }

    WithdrawApplication withdrawApplication() {
        return new WithdrawApplication(access(), applications, this, dossiers(), clock);
    }

    void decide(ApplicationId id, IssuedDecision decision) {
        applications.save(Objects.requireNonNull(applications.find(id)).decide(decision));
    }

    ChangeRepresentation changeRepresentation() {
        return new ChangeRepresentation(
                access(), applications, currentParties(), drafting(), dossiers(), new Ids(), clock);
    }

    List<RepresentationChange> changesOf(ApplicationId id) {
        return applications.changesOf(id);
    }

    FollowDocument followDocument() {
        return new FollowDocument(applications, reports, checklists());
    }

    /** A rule set arrives, as TakeOverRuleSet would tell. */
    void ruleSetArrives(RuleSetCopy copy) {
        ruleSets.keep(copy, ApplicationExamples.MONDAY_MORNING);
        checklists().ruleSetArrived();
    }

    FindApplication findApplication() {
        return new FindApplication(access(), dossiers());
    }

    ShowChecklist showChecklist() {
        return new ShowChecklist(access(), checklists());
    }

    CurrentParties currentParties() {
        return new CurrentParties(applications, persons, KEYS, parties, this);
    }

    private Drafting drafting() {
        return new Drafting(persons, ruleSets, clock);
    }

    ApplicationAccess access() {
        return new ApplicationAccess(
                applications,
                persons,
                parties,
                new Impartiality((_, _) -> tied, parties, KEYS, clock),
                clock);
    }

    private Checklists checklists() {
        return new Checklists(ruleSets, reports, applications, this, clock);
    }

    private Dossiers dossiers() {
        return new Dossiers(applications, access(), matches, clock);
    }

    @Override
    public void publish(ApplicationEvent event) {
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
