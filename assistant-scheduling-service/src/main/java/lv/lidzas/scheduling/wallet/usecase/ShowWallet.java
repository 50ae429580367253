package lv.lidzas.scheduling.wallet.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.hours.domain.BudgetId;
import lv.lidzas.scheduling.hours.domain.HourBudget;
import lv.lidzas.scheduling.hours.domain.HoursRefusal;
import lv.lidzas.scheduling.hours.usecase.FindBudget;
import lv.lidzas.scheduling.ledger.domain.Balances;
import lv.lidzas.scheduling.ledger.usecase.Postings;

/** Shows the wallet of a budget to staff and to the parties of its case. */
@ApplicationScoped
public class ShowWallet {

    private final FindBudget findBudget;
    private final Postings postings;

    ShowWallet(FindBudget findBudget, Postings postings) {
        this.findBudget = findBudget;
        this.postings = postings;
    }

    @Transactional
    public Result<Wallet, HoursRefusal> handle(Caller caller, BudgetId id) {
        return findBudget
                .handle(caller, id)
                .map(found -> new Wallet(found.budget(), postings.ofBudget(id.value())));
    }

    /**
     * A budget and what is on its accounts.
     *
     * @param balances by week, or by month where time is granted so
     */
    public record Wallet(HourBudget budget, Balances balances) {}
}
