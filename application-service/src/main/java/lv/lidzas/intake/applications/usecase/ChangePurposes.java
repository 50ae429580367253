package lv.lidzas.intake.applications.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import lv.lidzas.intake.applications.domain.ApplicationEvent;
import lv.lidzas.intake.applications.domain.ApplicationRefusal;
import lv.lidzas.intake.applications.domain.AssistanceApplication;
import lv.lidzas.intake.applications.domain.PurposeChange;
import lv.lidzas.intake.rulesets.domain.Purpose;
import lv.lidzas.intake.rulesets.domain.RuleSetCopy;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;

/**
 * Records that the person wishes for other purposes (pasākumu maiņa pēc personas vēlēšanās), so that nobody has to take an application
 * back and lose its day because one purpose cannot be met.
 */
@ApplicationScoped
public class ChangePurposes {

    /**
     * What is recorded.
     *
     * @param purposes all that are wanted from now on
     * @param reason how the person said it
     */
    public record Wish(List<Purpose> purposes, String reason) {

        /** Never shows the reason. */
        @Override
        public String toString() {
            return "Wish" + purposes;
        }
    }

    private final ApplicationAccess access;
    private final Applications applications;
    private final Checklists checklists;
    private final ApplicationEvents events;
    private final Dossiers files;
    private final Ids ids;
    private final LegalClock clock;

    ChangePurposes(
            ApplicationAccess access,
            Applications applications,
            Checklists checklists,
            ApplicationEvents events,
            Dossiers files,
            Ids ids,
            LegalClock clock) {
        this.access = access;
        this.applications = applications;
        this.checklists = checklists;
        this.events = events;
        this.files = files;
        this.ids = ids;
        this.clock = clock;
    }

    /** Keeps what was wanted before, lets the checklist follow and tells the others. */
    @Transactional
    public Result<ApplicationDossier, ApplicationRefusal> handle(ChangeCommand command, Wish wish) {
        Caller caller = command.caller();
        return access.forDuty(command)
                .then(application -> change(application, caller, wish))
                .map(reading -> files.of(reading.application(), caller));
    }

    private Result<ChecklistReading, ApplicationRefusal> change(
            AssistanceApplication application, Caller caller, Wish wish) {
        RuleSetCopy rules = checklists.rulesFor(application);
        return application
                .wish(wish.purposes(), rules)
                .map(applications::save)
                .map(changed -> told(changed, application, caller, wish))
                .map(changed -> checklists.follow(changed, rules));
    }

    private AssistanceApplication told(
            AssistanceApplication changed, AssistanceApplication before, Caller caller, Wish wish) {
        applications.keep(
                changed.id(),
                new PurposeChange(
                        ids.next(),
                        before.form().purposes(),
                        wish.reason(),
                        caller.self(),
                        clock.now()));
        events.publish(
                new ApplicationEvent.PurposesChanged(
                        changed.id(),
                        changed.form().purposes(),
                        Objects.requireNonNull(changed.state().submission()).purposeChanges()));
        return changed;
    }
}
