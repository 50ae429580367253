package lv.lidzas.scheduling.standins.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.scheduling.hours.domain.HourBudget;
import lv.lidzas.scheduling.hours.usecase.HourBudgets;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.standins.domain.OfferId;
import lv.lidzas.scheduling.standins.domain.OfferState;
import lv.lidzas.scheduling.standins.domain.SearchState;
import lv.lidzas.scheduling.standins.domain.StandInEvent;
import lv.lidzas.scheduling.standins.domain.StandInSearch;
import lv.lidzas.scheduling.standins.domain.StandInTerms;
import lv.lidzas.scheduling.standins.domain.VisitOffer;
import lv.lidzas.scheduling.visits.domain.Visit;
import lv.lidzas.scheduling.visits.domain.VisitId;
import lv.lidzas.scheduling.visits.domain.VisitState;
import lv.lidzas.scheduling.visits.usecase.Visits;
import org.jspecify.annotations.Nullable;

/**
 * Goes on with the searches for stand-ins, one visit at a time (turpina aizvietotāju meklēšanu). What it rests on is read from the visits
 * themselves, so that a stop of the service forgets none.
 */
@ApplicationScoped
public class WorkSearches {

    /** How soon it is looked again where there was nobody to ask: others may be entered, or come back. */
    private static final Duration LATER = Duration.ofHours(1);

    private final StandInSearches searches;
    private final VisitOffers offers;
    private final RankStandIns rank;
    private final HourBudgets budgets;
    private final Visits visits;
    private final StandInEvents events;
    private final StandInTerms terms;
    private final LegalClock clock;
    private final Ids ids;

    WorkSearches(
            StandInSearches searches,
            VisitOffers offers,
            RankStandIns rank,
            HourBudgets budgets,
            Visits visits,
            StandInEvents events,
            StandInTerms terms,
            LegalClock clock,
            Ids ids) {
        this.searches = searches;
        this.offers = offers;
        this.rank = rank;
        this.budgets = budgets;
        this.visits = visits;
        this.events = events;
        this.terms = terms;
        this.clock = clock;
        this.ids = ids;
    }

    /** Whether there may be more to do at once. */
    @Transactional
    public boolean handle() {
        Instant now = clock.now();
        VisitId due = searches.takeTurn() ? searches.nextDue(now, now.plus(terms.ahead())) : null;
        Visit seen = due == null ? null : visits.find(due);
        if (seen == null) {
            return false;
        }
        // The budget is held before anything else of the visit, here as everywhere.
        HourBudget budget = Objects.requireNonNull(budgets.findToChange(seen.budgetId()));
        Visit visit = Objects.requireNonNull(visits.find(seen.id()));
        StandInSearch before = searches.find(visit.id());
        if (isWanted(visit, now)) {
            searches.save(ask(budget, visit, goingOn(visit, before, now), now));
        } else if (before != null) {
            end(visit.id(), OfferState.OPEN, OfferState.LAPSED, now);
            searches.save(before.ended(SearchState.OVER));
        }
        return true;
    }

    /** Whoever had accepted and cannot come after all no longer stands for it. */
    private StandInSearch goingOn(Visit visit, @Nullable StandInSearch before, Instant now) {
        if (before != null && before.state() == SearchState.SEARCHING) {
            return before;
        }
        end(visit.id(), OfferState.ACCEPTED, OfferState.UNDONE, now);
        return StandInSearch.begun(visit, before, now, terms);
    }

    private static boolean isWanted(Visit visit, Instant now) {
        return visit.state() == VisitState.LEFT_OPEN && visit.time().earliest().isAfter(now);
    }

    private StandInSearch ask(HourBudget budget, Visit visit, StandInSearch search, Instant now) {
        Map<AssistantId, VisitOffer> before =
                offers.ofVisit(visit.id()).stream()
                        .collect(Collectors.toMap(VisitOffer::assistantId, Function.identity()));
        // Whoever was asked in vain before is asked again; whoever answered is left in peace.
        Set<AssistantId> besides =
                before.values().stream()
                        .filter(offer -> offer.state() != OfferState.LAPSED)
                        .map(VisitOffer::assistantId)
                        .collect(Collectors.toSet());
        List<AssistantId> next = rank.handle(budget, visit, besides, terms.atOnce());
        boolean isOpen =
                before.values().stream().anyMatch(offer -> offer.state() == OfferState.OPEN);
        StandInSearch after =
                next.isEmpty()
                        ? search.waiting(now.plus(LATER))
                        : asked(visit, search, next, before, now);
        boolean isLate = !now.isBefore(after.alarmAt()) || (next.isEmpty() && !isOpen);
        if (after.alarmedAt() != null || !isLate) {
            return after.alarmedAt() == null && after.alarmAt().isBefore(after.nextAt())
                    ? after.waiting(after.alarmAt())
                    : after;
        }
        StandInSearch alarmed = after.alarmed(now);
        events.publish(new StandInEvent.Missing(alarmed));
        return alarmed;
    }

    private StandInSearch asked(
            Visit visit,
            StandInSearch search,
            List<AssistantId> next,
            Map<AssistantId, VisitOffer> before,
            Instant now) {
        StandInSearch after = search.asked(now.plus(terms.wave()));
        for (AssistantId assistant : next) {
            VisitOffer lapsed = before.get(assistant);
            if (lapsed == null) {
                offers.add(offer(visit, assistant, after.wave(), now));
            } else {
                offers.save(lapsed.again(after.wave(), now));
            }
        }
        events.publish(new StandInEvent.Asked(after, next.size()));
        return after;
    }

    private VisitOffer offer(Visit visit, AssistantId assistant, int wave, Instant now) {
        return new VisitOffer(
                new OfferId(ids.next()),
                visit.id(),
                visit.budgetId(),
                visit.applicationId(),
                assistant,
                wave,
                OfferState.OPEN,
                now,
                null,
                null,
                0);
    }

    private void end(VisitId visit, OfferState those, OfferState how, Instant now) {
        offers.ofVisit(visit).stream()
                .filter(offer -> offer.state() == those)
                .forEach(offer -> offers.save(offer.ended(how, now)));
    }
}
