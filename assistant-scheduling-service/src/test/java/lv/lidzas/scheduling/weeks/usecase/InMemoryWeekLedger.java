package lv.lidzas.scheduling.weeks.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.weeks.domain.CountedSpan;
import lv.lidzas.scheduling.weeks.domain.FullWeek;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import lv.lidzas.scheduling.weeks.domain.WeekBooking;
import lv.lidzas.scheduling.weeks.domain.WeekCounter;
import lv.lidzas.scheduling.weeks.domain.WeekHours;
import org.jspecify.annotations.Nullable;

/** The ledger of weeks in memory, for one thread. */
public final class InMemoryWeekLedger implements WeekLedger {

    private final Map<UUID, Map<CountedSpan, WeekHours>> counters = new HashMap<>();

    @Override
    public Result<WeekBooking, FullWeek> book(WeekBooking booking) {
        for (WeekCounter counter : booking.counters()) {
            SortedMap<CountedSpan, Integer> wanted = booking.by(counter);
            WeekHours tightest =
                    wanted.keySet().stream()
                            .map(span -> hours(counter, span))
                            .min(Comparator.comparingInt(hours -> left(hours, wanted)))
                            .orElseThrow();
            if (left(tightest, wanted) < 0) {
                return Result.refused(new FullWeek(counter.of(), tightest));
            }
        }
        add(booking, 1);
        return Result.done(booking);
    }

    @Override
    public void hold(WeekBooking booking) {}

    @Override
    public Set<CountedSpan> full(WeekBooking booking) {
        Set<CountedSpan> full = new HashSet<>();
        for (WeekCounter counter : booking.counters()) {
            SortedMap<CountedSpan, Integer> wanted = booking.by(counter);
            wanted.keySet().stream()
                    .filter(span -> left(hours(counter, span), wanted) < 0)
                    .forEach(full::add);
        }
        return full;
    }

    private WeekHours hours(WeekCounter counter, CountedSpan span) {
        return limited(of(counter, List.of(span)).getFirst(), counter.limitIn(span));
    }

    private static int left(WeekHours hours, SortedMap<CountedSpan, Integer> wanted) {
        return hours.freeMinutes() - wanted.getOrDefault(hours.span(), 0);
    }

    @Override
    public void release(WeekBooking booking) {
        add(booking, -1);
    }

    private void add(WeekBooking booking, int sign) {
        for (WeekCounter counter : booking.counters()) {
            Map<CountedSpan, WeekHours> own = spansOf(counter.id());
            booking.by(counter)
                    .forEach((span, some) -> {
                        WeekHours before = own.get(span);
                        int minutes = sign * some;
                        int limit =
                                before == null || minutes > 0
                                        ? counter.limitIn(span)
                                        : before.limitMinutes();
                        int booked = before == null ? 0 : before.bookedMinutes();
                        own.put(span, new WeekHours(span, booked + minutes, limit));
                    });
        }
    }

    @Override
    public boolean move(List<WeekBooking> booked, UUID human) {
        booked.forEach(booking -> {
            release(booking);
            add(booking.of(human), 1);
        });
        return spansOf(human).values().stream().anyMatch(InMemoryWeekLedger::isOver);
    }

    @Override
    public Set<UUID> humansOver(LocalDate day) {
        return counters.entrySet().stream()
                .filter(own ->
                        own.getValue().values().stream()
                                .anyMatch(hours ->
                                        isOver(hours) && !hours.span().lastDay().isBefore(day)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static boolean isOver(WeekHours hours) {
        return hours.bookedMinutes() > hours.span().per().legalMinutes();
    }

    @Override
    public @Nullable WeekHours limit(UUID assistantId, IsoWeek from, int minutes) {
        Map<CountedSpan, WeekHours> own = spansOf(assistantId);
        List<WeekHours> later =
                own.values().stream()
                        .filter(week -> !week.span().isBefore(from))
                        .map(week -> limited(week, minutes))
                        .toList();
        WeekHours over =
                later.stream()
                        .filter(week -> week.bookedMinutes() > minutes)
                        .findFirst()
                        .orElse(null);
        if (over == null) {
            later.forEach(week -> own.put(week.span(), week));
        }
        return over;
    }

    @Override
    public List<WeekHours> of(WeekCounter counter, List<? extends CountedSpan> spans) {
        Map<CountedSpan, WeekHours> own = spansOf(counter.id());
        List<WeekHours> found = new ArrayList<>();
        for (CountedSpan span : spans) {
            WeekHours hours = own.get(span);
            found.add(hours == null ? new WeekHours(span, 0, counter.limitIn(span)) : hours);
        }
        return found;
    }

    private Map<CountedSpan, WeekHours> spansOf(UUID id) {
        return counters.computeIfAbsent(id, _ -> new TreeMap<>());
    }

    private static WeekHours limited(WeekHours hours, int limit) {
        return new WeekHours(hours.span(), hours.bookedMinutes(), limit);
    }
}
