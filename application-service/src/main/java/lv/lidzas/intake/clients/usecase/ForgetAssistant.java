package lv.lidzas.intake.clients.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Forgets who an assistant is, when the assistant was erased (asistenta dzēšana); that somebody helped in a case stays. */
@ApplicationScoped
public class ForgetAssistant {

    private final Assignments assignments;

    ForgetAssistant(Assignments assignments) {
        this.assignments = assignments;
    }

    /** Twice, or before anything was heard of the assistant, is the same. */
    @Transactional
    public void handle(UUID assistantId) {
        assignments.forgetAssistant(assistantId);
    }
}
