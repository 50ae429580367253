package lv.lidzas.intake.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.intake.domain.ApplicationState;
import lv.lidzas.intake.domain.AssistanceApplication;
import lv.lidzas.intake.domain.DocumentChecklist;
import lv.lidzas.intake.domain.IntakeEvent;
import lv.lidzas.intake.domain.RuleSetTerms;
import lv.lidzas.intake.domain.Submission;
import lv.lidzas.kit.time.LegalClock;
import org.jspecify.annotations.Nullable;

/** Works out checklists and lets applications follow them. */
@ApplicationScoped
class Checklists {

    private final RuleSets ruleSets;
    private final DocumentReports reports;
    private final Applications applications;
    private final IntakeEvents events;
    private final LegalClock clock;

    Checklists(
            RuleSets ruleSets,
            DocumentReports reports,
            Applications applications,
            IntakeEvents events,
            LegalClock clock) {
        this.ruleSets = ruleSets;
        this.reports = reports;
        this.applications = applications;
        this.events = events;
        this.clock = clock;
    }

    /** The checklist today; of a draft, a preview under the rules of today. */
    ChecklistReading of(AssistanceApplication application) {
        RuleSetTerms terms = termsFor(application);
        return new ChecklistReading(
                application.id(), terms == null ? null : checklist(application, terms));
    }

    /** Saves what rule set and documents change about the application's state, if anything, and tells of completeness. */
    AssistanceApplication follow(AssistanceApplication application) {
        RuleSetTerms terms = termsFor(application);
        if (terms == null) {
            return application;
        }
        AssistanceApplication followed =
                application
                        .underRuleSet(terms.ruleSetId())
                        .follow(checklist(application, terms), clock.now());
        return followed.equals(application) ? application : saved(followed, application);
    }

    private AssistanceApplication saved(
            AssistanceApplication followed, AssistanceApplication before) {
        AssistanceApplication saved = applications.save(followed);
        if (isComplete(saved) && !isComplete(before)) {
            events.publish(new IntakeEvent.Completed(saved.id()));
        }
        return saved;
    }

    private static boolean isComplete(AssistanceApplication application) {
        return application.state() instanceof ApplicationState.Complete;
    }

    private DocumentChecklist checklist(AssistanceApplication application, RuleSetTerms terms) {
        return DocumentChecklist.of(
                terms, application.form(), clock.today(), reports.of(application.id()));
    }

    /** The rule set chosen at submission; of today while none was there then, whoever of the two came first. */
    private @Nullable RuleSetTerms termsFor(AssistanceApplication application) {
        Submission submission = application.state().submission();
        String chosen = submission == null ? null : submission.ruleSetId();
        return chosen == null ? ruleSets.serving(clock.today()) : ruleSets.find(chosen);
    }
}
