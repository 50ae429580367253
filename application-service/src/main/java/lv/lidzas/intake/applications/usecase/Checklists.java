package lv.lidzas.intake.applications.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import lv.lidzas.intake.applications.domain.ApplicationEvent;
import lv.lidzas.intake.applications.domain.ApplicationState;
import lv.lidzas.intake.applications.domain.AssistanceApplication;
import lv.lidzas.intake.applications.domain.Submission;
import lv.lidzas.intake.checklist.domain.DocumentChecklist;
import lv.lidzas.intake.checklist.domain.DocumentReport;
import lv.lidzas.intake.checklist.usecase.DocumentReports;
import lv.lidzas.intake.rulesets.domain.RuleSetCopy;
import lv.lidzas.intake.rulesets.usecase.AwaitsRuleSets;
import lv.lidzas.intake.rulesets.usecase.RuleSetCopies;
import lv.lidzas.intake.timeline.domain.ApplicationId;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.PartyKey;
import org.jspecify.annotations.Nullable;

/** Works out checklists and lets applications follow them. */
@ApplicationScoped
class Checklists implements AwaitsRuleSets {

    private final RuleSetCopies ruleSets;
    private final DocumentReports reports;
    private final Applications applications;
    private final ApplicationEvents events;
    private final LegalClock clock;

    Checklists(
            RuleSetCopies ruleSets,
            DocumentReports reports,
            Applications applications,
            ApplicationEvents events,
            LegalClock clock) {
        this.ruleSets = ruleSets;
        this.reports = reports;
        this.applications = applications;
        this.events = events;
        this.clock = clock;
    }

    /** Gives a rule set that arrived to the applications that were submitted before it. */
    @Override
    public void ruleSetArrived() {
        for (ApplicationId id : applications.withoutRuleSet()) {
            AssistanceApplication waiting = applications.findForChange(id);
            if (waiting != null) {
                follow(waiting);
            }
        }
    }

    /** The checklist today; of a draft, a preview under the rules of today. */
    ChecklistReading of(AssistanceApplication application) {
        return reading(application, reports.of(application.id()));
    }

    /** The same for somebody who sees only what they brought: as if nobody else had handed anything in. */
    ChecklistReading broughtBy(Set<PartyKey> filer, AssistanceApplication application) {
        return reading(
                application,
                reports.of(application.id()).stream()
                        .filter(report -> isOneOf(filer, report))
                        .toList());
    }

    private static boolean isOneOf(Set<PartyKey> filer, DocumentReport report) {
        return report.uploadedBy() != null && filer.contains(report.uploadedBy());
    }

    private ChecklistReading reading(
            AssistanceApplication application, List<DocumentReport> reported) {
        RuleSetCopy rules = rulesFor(application);
        return new ChecklistReading(
                application, rules == null ? null : checklist(application, rules, reported));
    }

    /** Saves what rule set and documents change about the application's state, if anything, and tells of completeness. */
    ChecklistReading follow(AssistanceApplication application) {
        return follow(application, rulesFor(application));
    }

    /** The same under rules that are at hand. */
    ChecklistReading follow(AssistanceApplication application, @Nullable RuleSetCopy rules) {
        if (rules == null) {
            return new ChecklistReading(application, null);
        }
        DocumentChecklist checklist = checklist(application, rules, reports.of(application.id()));
        AssistanceApplication followed =
                application.underRuleSet(rules.ruleSetId()).follow(checklist, clock.now());
        return new ChecklistReading(
                followed.equals(application) ? application : saved(followed, application),
                checklist);
    }

    private AssistanceApplication saved(
            AssistanceApplication followed, AssistanceApplication before) {
        AssistanceApplication saved = applications.save(followed);
        if (isComplete(saved) && !isComplete(before)) {
            events.publish(new ApplicationEvent.Completed(saved.id()));
        }
        return saved;
    }

    private static boolean isComplete(AssistanceApplication application) {
        return application.state() instanceof ApplicationState.Complete;
    }

    private DocumentChecklist checklist(
            AssistanceApplication application, RuleSetCopy rules, List<DocumentReport> reported) {
        return DocumentChecklist.of(rules, application.form().subject(), clock.today(), reported);
    }

    /** The rule set chosen at submission; of today while none was there then, whoever of the two came first. */
    @Nullable RuleSetCopy rulesFor(AssistanceApplication application) {
        Submission submission = application.state().submission();
        String chosen = submission == null ? null : submission.ruleSetId();
        return chosen == null ? ruleSets.serving(clock.today()) : ruleSets.find(chosen);
    }
}
