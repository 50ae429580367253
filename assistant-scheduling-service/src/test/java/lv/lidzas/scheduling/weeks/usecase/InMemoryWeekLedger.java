package lv.lidzas.scheduling.weeks.usecase;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.weeks.domain.FullWeek;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import lv.lidzas.scheduling.weeks.domain.WeekBooking;
import lv.lidzas.scheduling.weeks.domain.WeekCounter;
import lv.lidzas.scheduling.weeks.domain.WeekHours;
import lv.lidzas.scheduling.weeks.domain.WeeklyLimit;
import org.jspecify.annotations.Nullable;

/** The ledger of weeks in memory, for one thread. */
public final class InMemoryWeekLedger implements WeekLedger {

    private final Map<UUID, Map<IsoWeek, WeekHours>> counters = new HashMap<>();

    @Override
    public Result<WeekBooking, FullWeek> book(WeekBooking booking) {
        for (WeekCounter counter : booking.counters()) {
            WeekHours tightest =
                    of(counter, booking.weeks()).stream()
                            .map(week -> limited(week, counter.limitIn(week.week())))
                            .min(
                                    Comparator.comparingInt(week ->
                                            week.freeMinutes() - booking.minutesIn(week.week())))
                            .orElseThrow();
            if (tightest.freeMinutes() < booking.minutesIn(tightest.week())) {
                return Result.refused(new FullWeek(counter.of(), tightest));
            }
        }
        add(booking, 1);
        return Result.done(booking);
    }

    @Override
    public WeekBooking bookFree(WeekBooking booking) {
        WeekBooking fits = booking.only(free(booking));
        add(fits, 1);
        return fits;
    }

    @Override
    public List<IsoWeek> free(WeekBooking booking) {
        return booking.weeks().stream()
                .filter(week ->
                        booking.counters().stream()
                                .allMatch(counter ->
                                        of(counter, List.of(week)).getFirst().bookedMinutes()
                                                        + booking.minutesIn(week)
                                                <= counter.limitIn(week)))
                .toList();
    }

    @Override
    public void release(WeekBooking booking) {
        add(booking, -1);
    }

    private void add(WeekBooking booking, int sign) {
        for (WeekCounter counter : booking.counters()) {
            Map<IsoWeek, WeekHours> own = weeksOf(counter.id());
            for (IsoWeek week : booking.weeks()) {
                WeekHours before = own.get(week);
                int minutes = sign * booking.minutesIn(week);
                int limit =
                        before == null || minutes > 0
                                ? counter.limitIn(week)
                                : before.limitMinutes();
                int booked = before == null ? 0 : before.bookedMinutes();
                own.put(week, new WeekHours(week, booked + minutes, limit));
            }
        }
    }

    @Override
    public boolean move(List<WeekBooking> booked, UUID human) {
        booked.forEach(booking -> {
            release(booking);
            add(booking.of(human), 1);
        });
        return weeksOf(human).values().stream().anyMatch(InMemoryWeekLedger::isOver);
    }

    @Override
    public Set<UUID> humansOver(IsoWeek from) {
        return counters.entrySet().stream()
                .filter(own ->
                        own.getValue().values().stream()
                                .anyMatch(week -> isOver(week) && !week.week().isBefore(from)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static boolean isOver(WeekHours week) {
        return week.bookedMinutes() > WeeklyLimit.LEGAL_MINUTES;
    }

    @Override
    public @Nullable WeekHours limit(UUID assistantId, IsoWeek from, int minutes) {
        Map<IsoWeek, WeekHours> own = weeksOf(assistantId);
        List<WeekHours> later =
                own.values().stream()
                        .filter(week -> !week.week().isBefore(from))
                        .map(week -> limited(week, minutes))
                        .toList();
        WeekHours over =
                later.stream()
                        .filter(week -> week.bookedMinutes() > minutes)
                        .findFirst()
                        .orElse(null);
        if (over == null) {
            later.forEach(week -> own.put(week.week(), week));
        }
        return over;
    }

    @Override
    public List<WeekHours> of(WeekCounter counter, List<IsoWeek> weeks) {
        Map<IsoWeek, WeekHours> own = weeksOf(counter.id());
        return weeks.stream()
                .map(week -> own.getOrDefault(week, new WeekHours(week, 0, counter.limitIn(week))))
                .toList();
    }

    private Map<IsoWeek, WeekHours> weeksOf(UUID id) {
        return counters.computeIfAbsent(id, _ -> new TreeMap<>());
    }

    private static WeekHours limited(WeekHours week, int limit) {
        return new WeekHours(week.week(), week.bookedMinutes(), limit);
    }
}
