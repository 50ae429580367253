package lv.lidzas.intake.clients.usecase;

import java.util.UUID;
import lv.lidzas.intake.timeline.domain.ApplicationId;

class InMemoryAssignmentsTest extends AssignmentsContract {

    private final Assignments assignments = new InMemoryAssignments();

    @Override
    protected Assignments assignments() {
        return assignments;
    }

    @Override
    protected ApplicationId newApplication() {
        return new ApplicationId(UUID.randomUUID());
    }
}
