package lv.lidzas.scheduling;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import lv.lidzas.scheduling.domain.Grant;
import lv.lidzas.scheduling.usecase.BudgetQuery;
import lv.lidzas.scheduling.usecase.HourBudgets;
import lv.lidzas.scheduling.usecase.OpenBudget;

/** Opens budgets as the consumer of decisions does, without the way over Kafka. */
@ApplicationScoped
public class OpenBudgets {

    private final OpenBudget openBudget;
    private final HourBudgets budgets;

    OpenBudgets(OpenBudget openBudget, HourBudgets budgets) {
        this.openBudget = openBudget;
        this.budgets = budgets;
    }

    public UUID of(Grant grant) {
        openBudget.handle(grant);
        return io.quarkus.narayana.jta.QuarkusTransaction.requiringNew()
                .call(() ->
                        budgets.list(new BudgetQuery(grant.applicationId(), null, null, 1))
                                .getFirst()
                                .id()
                                .value());
    }
}
