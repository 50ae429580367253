package lv.lidzas.scheduling.standins.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.hours.domain.HourBudget;
import lv.lidzas.scheduling.hours.usecase.HourBudgets;
import lv.lidzas.scheduling.register.domain.Assistant;
import lv.lidzas.scheduling.register.usecase.AssistantLogin;
import lv.lidzas.scheduling.register.usecase.Assistants;
import lv.lidzas.scheduling.standins.domain.OfferId;
import lv.lidzas.scheduling.standins.domain.StandInRefusal;
import lv.lidzas.scheduling.standins.domain.VisitOffer;
import lv.lidzas.scheduling.visits.domain.Visit;
import lv.lidzas.scheduling.visits.usecase.Visits;

/** Holds what an answer to an offer rests on until the transaction ends: the budget first, then the assistant's entry against changes. */
@ApplicationScoped
class OwnOffers {

    private final VisitOffers offers;
    private final HourBudgets budgets;
    private final Assistants assistants;
    private final Visits visits;

    OwnOffers(VisitOffers offers, HourBudgets budgets, Assistants assistants, Visits visits) {
        this.offers = offers;
        this.budgets = budgets;
        this.assistants = assistants;
        this.visits = visits;
    }

    Result<Held, StandInRefusal> handle(Caller caller, OfferId id) {
        VisitOffer seen = offers.find(id);
        if (seen == null) {
            return Result.refused(new StandInRefusal.NoOffer());
        }
        HourBudget budget = Objects.requireNonNull(budgets.findToChange(seen.budgetId()));
        Assistant assistant = assistants.findUnchanging(seen.assistantId());
        return assistant != null && AssistantLogin.of(caller).owns(assistant.entry())
                ? Result.done(
                        new Held(
                                Objects.requireNonNull(offers.find(id)),
                                budget,
                                assistant,
                                Objects.requireNonNull(visits.find(seen.visitId()))))
                : Result.refused(new StandInRefusal.NoOffer());
    }

    /** An offer of the caller's, as it is while the budget is held. */
    record Held(VisitOffer offer, HourBudget budget, Assistant assistant, Visit visit) {}
}
