package lv.lidzas.intake.applications.usecase;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import lv.lidzas.intake.applications.domain.ApplicationEvent;
import lv.lidzas.intake.applications.domain.ApplicationExamples;
import lv.lidzas.intake.applications.domain.RepresentationChange;
import lv.lidzas.intake.checklist.usecase.InMemoryDocumentReports;
import lv.lidzas.intake.persons.usecase.InMemoryPersons;
import lv.lidzas.intake.rulesets.domain.RuleSetCopy;
import lv.lidzas.intake.rulesets.usecase.InMemoryRuleSetCopies;
import lv.lidzas.intake.rulesets.usecase.RuleSetCopies;
import lv.lidzas.intake.timeline.domain.ApplicationId;
import lv.lidzas.kit.config.MunicipalityConfig;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.time.LegalClock;

/** The use cases on ports that keep everything in memory, on a Monday morning that never ends. */
final class InMemory implements ApplicationEvents {

    static final Caller ANNA = new Caller("anna", Set.of(Roles.APPLICANT), null);
    static final Caller PETERIS = new Caller("peteris", Set.of(Roles.APPLICANT), "120585-10001");
    static final Caller LIGA = new Caller("liga", Set.of(Roles.CASEWORKER), null);
    static final Caller ANDRIS = new Caller("andris", Set.of(Roles.AUDITOR), null);

    final List<ApplicationEvent> events = new ArrayList<>();
    final RuleSetCopies ruleSets = new InMemoryRuleSetCopies();

    private final Applications applications = new InMemoryApplications();
    private final InMemoryPersons persons = new InMemoryPersons();
    private final InMemoryDocumentReports reports = new InMemoryDocumentReports();
    private final LegalClock clock =
            new LegalClock(
                    Clock.fixed(ApplicationExamples.MONDAY_MORNING, ZoneOffset.UTC),
                    ZoneId.of("Europe/Riga"));

    StartDraft startDraft() {
        return new StartDraft(applications, drafting(), dossiers(), new Ids(), clock);
    }

    AmendDraft amendDraft() {
        return new AmendDraft(applications, access(), drafting(), dossiers());
    }

    VerifyIdentity verifyIdentity() {
        return new VerifyIdentity(access(), applications, this, dossiers(), clock);
    }

    SubmitApplication submitApplication() {
        return new SubmitApplication(
                access(),
                applications,
                ruleSets,
                ApplicationExamples.EVERY_DAY,
                this,
                checklists(),
                dossiers(),
                clock,
                new Ludza());
    }

    WithdrawApplication withdrawApplication() {
        return new WithdrawApplication(access(), applications, this, dossiers(), clock);
    }

    ChangeRepresentation changeRepresentation() {
        return new ChangeRepresentation(
                access(), applications, this, drafting(), dossiers(), new Ids(), clock);
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
        new WaitingApplications(applications, checklists()).ruleSetArrived();
    }

    FindApplication findApplication() {
        return new FindApplication(access(), dossiers());
    }

    ShowChecklist showChecklist() {
        return new ShowChecklist(access(), checklists());
    }

    private Drafting drafting() {
        return new Drafting(persons, ruleSets, clock);
    }

    private ApplicationAccess access() {
        return new ApplicationAccess(applications, persons, clock);
    }

    private Checklists checklists() {
        return new Checklists(ruleSets, reports, applications, this, clock);
    }

    private Dossiers dossiers() {
        return new Dossiers(applications, access(), clock);
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
