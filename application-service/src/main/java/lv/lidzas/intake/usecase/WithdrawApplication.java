package lv.lidzas.intake.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.intake.domain.AssistanceApplication;
import lv.lidzas.intake.domain.Attempt;
import lv.lidzas.intake.domain.IntakeEvent;
import lv.lidzas.kit.time.LegalClock;

/** Takes an application back (iesnieguma atsaukšana), which is possible until it is decided. */
@ApplicationScoped
public class WithdrawApplication {

    private final CaseAccess access;
    private final Applications applications;
    private final IntakeEvents events;
    private final CaseFiles files;
    private final LegalClock clock;

    WithdrawApplication(
            CaseAccess access,
            Applications applications,
            IntakeEvents events,
            CaseFiles files,
            LegalClock clock) {
        this.access = access;
        this.applications = applications;
        this.events = events;
        this.files = files;
        this.clock = clock;
    }

    /** Withdraws it and tells the others, who never heard of a mere draft. */
    @Transactional
    public Attempt<CaseFile> handle(ChangeCommand command) {
        return access.forChange(command)
                .then(application -> application.withdraw(clock.now()))
                .map(applications::save)
                .map(this::tell)
                .map(withdrawn -> files.of(withdrawn, command.caller()));
    }

    private AssistanceApplication tell(AssistanceApplication withdrawn) {
        if (withdrawn.state().submission() != null) {
            events.publish(new IntakeEvent.Withdrawn(withdrawn.id()));
        }
        return withdrawn;
    }
}
