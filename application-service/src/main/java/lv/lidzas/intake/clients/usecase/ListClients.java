package lv.lidzas.intake.clients.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.intake.applications.domain.ApplicationForm;
import lv.lidzas.intake.applications.domain.AssistanceApplication;
import lv.lidzas.intake.applications.usecase.Applications;
import lv.lidzas.intake.clients.domain.Assignment;
import lv.lidzas.intake.clients.domain.Client;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;

/** Tells an assistant whom they help, as long as they do. */
@ApplicationScoped
public class ListClients {

    private final Assignments assignments;
    private final Applications applications;
    private final LegalClock clock;

    ListClients(Assignments assignments, Applications applications, LegalClock clock) {
        this.assignments = assignments;
        this.applications = applications;
        this.clock = clock;
    }

    /** The people whom the caller helps now or will help. */
    @Transactional
    public Slice<Client> handle(Caller caller, PageRequest page) {
        return assignments.notEnded(caller.parties(), clock.today(), page).map(this::client);
    }

    private Client client(Assignment assignment) {
        AssistanceApplication application = applications.find(assignment.applicationId());
        if (application == null) {
            throw new IllegalStateException(
                    "Allocation " + assignment.id() + " is of an application that is not there.");
        }
        ApplicationForm form = application.form();
        return new Client(assignment, form.person(), form.representative());
    }
}
