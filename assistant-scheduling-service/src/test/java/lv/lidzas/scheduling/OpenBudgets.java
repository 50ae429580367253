package lv.lidzas.scheduling;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import lv.lidzas.scheduling.hours.domain.Grant;
import lv.lidzas.scheduling.hours.usecase.HourBudgets;
import lv.lidzas.scheduling.hours.usecase.NoteWish;
import lv.lidzas.scheduling.hours.usecase.OpenBudget;
import lv.lidzas.scheduling.register.domain.AssistantId;

/** Opens budgets as the consumers of applications and decisions do, without the way over Kafka. */
@ApplicationScoped
public class OpenBudgets {

    private final OpenBudget openBudget;
    private final NoteWish noteWish;
    private final HourBudgets budgets;

    OpenBudgets(OpenBudget openBudget, NoteWish noteWish, HourBudgets budgets) {
        this.openBudget = openBudget;
        this.noteWish = noteWish;
        this.budgets = budgets;
    }

    public UUID of(Grant grant, UUID wish) {
        noteWish.handle(grant.applicationId(), new AssistantId(wish));
        return of(grant);
    }

    public UUID of(Grant grant) {
        openBudget.handle(grant);
        return QuarkusTransaction.requiringNew()
                .call(() -> budgets.ofApplication(grant.applicationId()).getFirst().value());
    }
}
