package lv.lidzas.scheduling.choices.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.choices.domain.ChoiceRefusal;
import lv.lidzas.scheduling.choices.domain.KeptChoice;
import lv.lidzas.scheduling.hours.domain.BudgetId;
import lv.lidzas.scheduling.hours.domain.HourBudget;
import lv.lidzas.scheduling.hours.domain.HoursRefusal;
import lv.lidzas.scheduling.hours.usecase.FindBudget;

/** Shows whom a person wants as assistants (parāda asistentu izvēli), to whoever may read the budget. */
@ApplicationScoped
public class ShowChoice {

    private final FindBudget findBudget;
    private final KeptChoices choices;

    ShowChoice(FindBudget findBudget, KeptChoices choices) {
        this.findBudget = findBudget;
        this.choices = choices;
    }

    @Transactional
    public Result<Seen, ChoiceRefusal> handle(Caller caller, BudgetId id) {
        return switch (findBudget.handle(caller, id)) {
            case Result.Done<FindBudget.BudgetInWeeks, HoursRefusal>(var found) ->
                    Result.done(new Seen(found.budget(), choices.find(found.budget().humanId())));
            case Result.Refused<FindBudget.BudgetInWeeks, HoursRefusal> _ ->
                    Result.refused(new ChoiceRefusal.NoBudget());
        };
    }

    /** A choice, seen through a budget of the person. */
    public record Seen(HourBudget budget, KeptChoice kept) {}
}
