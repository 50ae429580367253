package lv.lidzas.benchmarks;

import static lv.lidzas.benchmarks.Spread.choice;

import java.sql.Connection;
import java.util.List;
import lv.lidzas.benchmarks.harness.Numbered;
import lv.lidzas.benchmarks.harness.Row;
import lv.lidzas.testkit.servers.Persona;

/** Assistants with the budgets of decided applications and their allocations, made by multiplying one of each. */
final class HourRows {

    private static final String ASSISTANT = Numbered.expression(Numbered.ASSISTANT, "n");
    private static final String BUDGET = Numbered.expression(Numbered.BUDGET, "n");
    private static final int APPLICATIONS_OF_ASSISTANT = 50;
    private static final int ASSISTANTS_MIN = 12;

    /** The assistants of the first twelve applications get no more hours, so that their lists stay as they are. */
    private static final int EARLY = 6;

    private final String assistant;
    private final String budget;
    private final Spread spread;

    HourRows(String assistant, String budget, Spread spread) {
        this.assistant = " = '" + assistant + "'";
        this.budget = " = '" + budget + "'";
        this.spread = spread;
    }

    List<String> all(Connection database) {
        int firstAssistant = spread.first() == 1 ? 1 : assistants(spread.first() - 1) + 1;
        int lastAssistant = assistants(spread.last());
        Row entry =
                Row.of(database, "assistant", "id" + assistant)
                        .with("id", ASSISTANT)
                        .with("personal_code_index", "sha256(n::text::bytea)")
                        .with(
                                "login_key",
                                choice("n = 1", "'" + spread.key(Persona.KARLIS) + "'", "null"))
                        .with("state", choice("n % 6 = 5", "'SUSPENDED'", "'ACTIVE'"));
        Row weeks =
                Row.of(database, "week_counter", "owner_id" + assistant)
                        .with("owner_id", ASSISTANT);
        Row opened =
                Row.of(database, "hour_budget", "id" + budget)
                        .with("id", BUDGET)
                        .with("decision_id", Spread.DECISION)
                        .with("application_id", Spread.APPLICATION)
                        .with("person_id", Spread.PERSON)
                        .with("human_id", Spread.PERSON)
                        .with("owner_key", spread.submitter())
                        .with(
                                "proposal_reason",
                                choice(
                                        "n <= 12 and n % 6 = 0 or n % 500 = 0",
                                        "'NO_ASSISTANT_WISHED'", "null"));
        Row weeksOfBudget =
                Row.of(database, "week_counter", "owner_id" + budget).with("owner_id", BUDGET);
        String later = "n %% %d + %d".formatted(lastAssistant - EARLY, EARLY + 1);
        Row allocation =
                Row.of(database, "allocation", "budget_id" + budget)
                        .with("id", Numbered.expression(Numbered.ALLOCATION, "n"))
                        .with("budget_id", BUDGET)
                        .with("application_id", Spread.APPLICATION)
                        .with("owner_key", spread.submitter())
                        .with(
                                "assistant_id",
                                Numbered.expression(
                                        Numbered.ASSISTANT, choice("n <= 12", "n % 6 + 1", later)));
        String decided = "n <= 12 or " + spread.isDecided();
        return List.of(
                entry.insert(firstAssistant, lastAssistant),
                weeks.insert(firstAssistant, lastAssistant),
                spread.rows(opened, decided),
                spread.rows(weeksOfBudget, decided),
                spread.rows(allocation, decided));
    }

    private static int assistants(int applications) {
        return Math.max(ASSISTANTS_MIN, applications / APPLICATIONS_OF_ASSISTANT);
    }
}
