package lv.lidzas.scheduling.ledger.usecase;

import java.util.UUID;
import lv.lidzas.scheduling.ledger.domain.Balances;
import lv.lidzas.scheduling.ledger.domain.Posting;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;

/** Port: the postings, which are written and read, and never changed. */
public interface Postings {

    /** Writes one more. */
    void add(Posting posting);

    /** What is on the accounts of a budget. */
    Balances ofBudget(UUID budget);

    /** What is on the accounts for an assistant's hours in the weeks from one on, all budgets together. */
    Balances ofAssistant(UUID assistant, IsoWeek from);
}
