package lv.lidzas.intake.applications.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.intake.applications.domain.ApplicationEvent;
import lv.lidzas.intake.applications.domain.ApplicationRefusal;
import lv.lidzas.intake.applications.domain.AssistanceApplication;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Result;

/** Takes an application back (iesnieguma atsaukšana), which is possible until it is decided. */
@ApplicationScoped
public class WithdrawApplication {

    private final ApplicationAccess access;
    private final Applications applications;
    private final ApplicationEvents events;
    private final Dossiers files;
    private final LegalClock clock;

    WithdrawApplication(
            ApplicationAccess access,
            Applications applications,
            ApplicationEvents events,
            Dossiers files,
            LegalClock clock) {
        this.access = access;
        this.applications = applications;
        this.events = events;
        this.files = files;
        this.clock = clock;
    }

    /** Withdraws it and tells the others, who never heard of a mere draft. */
    @Transactional
    public Result<ApplicationDossier, ApplicationRefusal> handle(ChangeCommand command) {
        return access.forChange(command)
                .then(application -> application.withdraw(clock.now()))
                .map(applications::save)
                .map(this::tell)
                .map(withdrawn -> files.of(withdrawn, command.caller()));
    }

    private AssistanceApplication tell(AssistanceApplication withdrawn) {
        if (withdrawn.state().submission() != null) {
            events.publish(new ApplicationEvent.Withdrawn(withdrawn.id()));
        }
        return withdrawn;
    }
}
