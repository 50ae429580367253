package lv.lidzas.intake.clients.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.intake.clients.domain.Assignment;

/** Notes that an assistant gave hours back. */
@ApplicationScoped
public class EndAssignment {

    private final Assignments assignments;

    EndAssignment(Assignments assignments) {
        this.assignments = assignments;
    }

    /**
     * Shortens the assignment, or forgets it if it had not begun.
     *
     * @param freeFrom the first day that is free again
     */
    @Transactional
    public void handle(UUID id, LocalDate freeFrom) {
        Assignment kept = assignments.find(id);
        if (kept == null) {
            return;
        }
        Assignment shorter = kept.endingBefore(freeFrom);
        if (shorter == null) {
            assignments.forget(id);
        } else {
            assignments.keep(shorter);
        }
    }
}
