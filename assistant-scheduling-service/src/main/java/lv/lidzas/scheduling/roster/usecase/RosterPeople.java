package lv.lidzas.scheduling.roster.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import lv.lidzas.scheduling.absences.domain.Absence;
import lv.lidzas.scheduling.absences.usecase.Absences;
import lv.lidzas.scheduling.availability.domain.Availability;
import lv.lidzas.scheduling.availability.usecase.Availabilities;
import lv.lidzas.scheduling.hours.domain.HourBudget;
import lv.lidzas.scheduling.register.domain.Assistant;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.register.domain.AssistantState;
import lv.lidzas.scheduling.register.usecase.AssistantFilter;
import lv.lidzas.scheduling.register.usecase.Assistants;
import lv.lidzas.scheduling.roster.domain.RosterAssistant;
import lv.lidzas.scheduling.roster.domain.WorkingHours;
import lv.lidzas.scheduling.weeks.domain.CountedSpan;
import lv.lidzas.scheduling.weeks.domain.GrantedTime;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import lv.lidzas.scheduling.weeks.domain.WeekCounter;
import lv.lidzas.scheduling.weeks.domain.WeekHours;
import lv.lidzas.scheduling.weeks.domain.WeeklyLimit;
import lv.lidzas.scheduling.weeks.usecase.WeekLedger;
import org.jspecify.annotations.Nullable;

/** Who of the register could come in some weeks, and how much room they and the clients have. */
@ApplicationScoped
class RosterPeople {

    private static final int AT_ONCE = 200;

    private final Assistants assistants;
    private final Absences absences;
    private final Availabilities availabilities;
    private final WeekLedger ledger;
    private final WeeklyLimit limit;

    RosterPeople(
            Assistants assistants,
            Absences absences,
            Availabilities availabilities,
            WeekLedger ledger,
            WeeklyLimit limit) {
        this.assistants = assistants;
        this.absences = absences;
        this.availabilities = availabilities;
        this.ledger = ledger;
        this.limit = limit;
    }

    /**
     * Those who serve some day, and those who are planned whether they serve or not.
     *
     * @param planned in visits of the roster
     */
    List<RosterAssistant> of(ServicePeriod span, RosterRoom room, Set<AssistantId> planned) {
        Map<UUID, List<ServicePeriod>> away =
                absences.touching(span).stream()
                        .collect(
                                Collectors.groupingBy(
                                        it -> it.assistantId().value(),
                                        Collectors.mapping(Absence::days, Collectors.toList())));
        Map<AssistantId, @Nullable Assistant> all = serving(span);
        planned.stream()
                .filter(it -> !all.containsKey(it))
                .sorted(Comparator.comparing(AssistantId::value))
                .forEach(it -> all.put(it, assistants.find(it)));
        Map<AssistantId, Availability> hours = availabilities.of(all.keySet());
        List<RosterAssistant> people = new ArrayList<>();
        all.forEach((id, assistant) ->
                people.add(
                        new RosterAssistant(
                                id.value(),
                                assistant == null ? Map.of() : free(assistant, room, span.weeks()),
                                assistant == null ? List.of() : served(assistant, span),
                                working(hours.get(id)),
                                away.getOrDefault(id.value(), List.of()),
                                Set.of(),
                                Set.of())));
        return people;
    }

    private Map<AssistantId, @Nullable Assistant> serving(ServicePeriod span) {
        Map<AssistantId, @Nullable Assistant> serving = new LinkedHashMap<>();
        AssistantFilter active = new AssistantFilter(AssistantState.ACTIVE, null, null);
        UUID after = null;
        do {
            Slice<Assistant> some = assistants.list(active, new PageRequest(after, AT_ONCE));
            some.items().stream()
                    .filter(it -> it.servedOf(span) != null)
                    .forEach(it -> serving.put(it.id(), it));
            after = some.next();
        } while (after != null);
        return serving;
    }

    private static List<WorkingHours> working(@Nullable Availability said) {
        return said == null
                ? List.of()
                : said.hours().stream()
                        .map(it -> new WorkingHours(it.day(), it.from(), it.until()))
                        .toList();
    }

    private static List<ServicePeriod> served(Assistant assistant, ServicePeriod span) {
        ServicePeriod days = assistant.servedOf(span);
        return days == null ? List.of() : List.of(days);
    }

    private Map<IsoWeek, Integer> free(Assistant assistant, RosterRoom room, List<IsoWeek> weeks) {
        WeekCounter counter =
                new WeekCounter(
                        WeekCounter.Kind.ASSISTANT,
                        assistant.id().value(),
                        assistant.weekMinutes(limit));
        return free(counter, weeks, week -> room.freed(assistant.id().value(), week));
    }

    /**
     * What neither the decision nor the hours of the person stand against, whichever is less. Where time is granted by the month, every week
     * of it may take what is free in the month and what is reserved in its other weeks; that together they do not take more is held when the
     * roster is applied.
     */
    Map<IsoWeek, Integer> freeOf(HourBudget budget, RosterRoom room, List<IsoWeek> weeks) {
        return budget.per() == GrantedTime.Per.WEEK
                ? freeByWeek(budget, room, weeks)
                : freeByMonth(budget, room, weeks);
    }

    private Map<IsoWeek, Integer> freeByMonth(
            HourBudget budget, RosterRoom room, List<IsoWeek> weeks) {
        List<CountedSpan> months = RosterRoom.monthsOf(weeks);
        Map<CountedSpan, Integer> free = new HashMap<>();
        for (WeekCounter counter : List.of(budget.counter(), budget.counterOfHuman())) {
            for (WeekHours read : ledger.of(counter, months)) {
                int left = counter.limitIn(read.span()) - read.bookedMinutes();
                free.merge(read.span(), Math.max(0, left), Math::min);
            }
        }
        Map<IsoWeek, Integer> byWeek = new HashMap<>();
        for (IsoWeek week : weeks) {
            UUID id = budget.id().value();
            int most =
                    week.days().spans(GrantedTime.Per.MONTH).stream()
                            .mapToInt(month -> free.getOrDefault(month, 0) + room.freed(id, month))
                            .max()
                            .orElse(0);
            byWeek.put(week, Math.max(0, most - room.reservedOf(id, week)));
        }
        return byWeek;
    }

    private Map<IsoWeek, Integer> freeByWeek(
            HourBudget budget, RosterRoom room, List<IsoWeek> weeks) {
        ToIntFunction<IsoWeek> freed = week -> room.freed(budget.id().value(), week);
        Map<IsoWeek, Integer> ofBudget = free(budget.counter(), weeks, freed);
        Map<IsoWeek, Integer> ofPerson = free(budget.counterOfHuman(), weeks, freed);
        ofPerson.forEach((week, minutes) -> ofBudget.merge(week, minutes, Math::min));
        return ofBudget;
    }

    private Map<IsoWeek, Integer> free(
            WeekCounter counter, List<IsoWeek> weeks, ToIntFunction<IsoWeek> freed) {
        Map<IsoWeek, Integer> free = new HashMap<>();
        for (WeekHours read : ledger.of(counter, weeks)) {
            IsoWeek week = read.week();
            free.put(
                    week,
                    Math.max(
                            0,
                            counter.limitIn(week) - read.bookedMinutes() + freed.applyAsInt(week)));
        }
        return free;
    }
}
