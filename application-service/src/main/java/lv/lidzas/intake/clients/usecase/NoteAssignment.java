package lv.lidzas.intake.clients.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.intake.clients.domain.Assignment;

/** Notes that an assistant has hours in a case. */
@ApplicationScoped
public class NoteAssignment {

    private final Assignments assignments;

    NoteAssignment(Assignments assignments) {
        this.assignments = assignments;
    }

    /** Keeps it. */
    @Transactional
    public void handle(Assignment assignment) {
        assignments.keep(assignment);
    }
}
