package lv.lidzas.scheduling.worked.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.scheduling.ledger.domain.Account;
import lv.lidzas.scheduling.ledger.domain.Balances;
import lv.lidzas.scheduling.ledger.domain.Movement;
import lv.lidzas.scheduling.ledger.domain.PostingCause;
import lv.lidzas.scheduling.ledger.usecase.PostMinutes;
import lv.lidzas.scheduling.ledger.usecase.Postings;
import lv.lidzas.scheduling.visits.domain.Ground;
import lv.lidzas.scheduling.visits.domain.Taking;
import lv.lidzas.scheduling.visits.usecase.GiveTime;
import lv.lidzas.scheduling.weeks.domain.GrantedTime;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;
import lv.lidzas.scheduling.weeks.domain.WeekBooking;
import lv.lidzas.scheduling.weeks.domain.WeekPart;
import lv.lidzas.scheduling.worked.domain.UsedWeek;
import lv.lidzas.scheduling.worked.domain.WarningShare;
import lv.lidzas.scheduling.worked.domain.WorkedTime;

/** Moves minutes of help in the ledger: what fits is used of granted time, and the rest is beyond it. */
@ApplicationScoped
class UsePosting {

    private final TakeWhatFits takeWhatFits;
    private final GiveTime giveTime;
    private final PostMinutes postMinutes;
    private final Postings postings;
    private final WarningShare warning;
    private final LegalClock clock;

    UsePosting(
            TakeWhatFits takeWhatFits,
            GiveTime giveTime,
            PostMinutes postMinutes,
            Postings postings,
            WarningShare warning,
            LegalClock clock) {
        this.takeWhatFits = takeWhatFits;
        this.giveTime = giveTime;
        this.postMinutes = postMinutes;
        this.postings = postings;
        this.warning = warning;
        this.clock = clock;
    }

    /** Uses the time; how many minutes no granted time was left for. */
    int use(Ground ground, Instant start, Instant end, PostingCause cause, UUID id) {
        SortedMap<WeekPart, Integer> worked =
                WorkedTime.minutesByPart(start, end, clock.zone(), ground.budget().per());
        SortedMap<WeekPart, Integer> fitting =
                takeWhatFits.handle(ground, new Taking(worked, Account.USED, cause, id));
        SortedMap<WeekPart, Integer> beyond = new TreeMap<>();
        worked.forEach(
                (part, minutes) -> beyond.put(part, minutes - fitting.getOrDefault(part, 0)));
        move(ground, Account.BEYOND, Account.USED, beyond, cause, id);
        return beyond.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Takes back what a line had used; what was beyond is the last of it. */
    void undo(Ground ground, WorkedTime line, UUID id) {
        SortedMap<WeekPart, Integer> worked =
                WorkedTime.minutesByPart(
                        line.start(), line.end(), clock.zone(), ground.budget().per());
        SortedMap<WeekPart, Integer> fitting = new TreeMap<>();
        SortedMap<WeekPart, Integer> beyond = new TreeMap<>();
        int left = line.beyondMinutes();
        for (Map.Entry<WeekPart, Integer> share : List.copyOf(worked.entrySet()).reversed()) {
            int here = Math.min(left, share.getValue());
            beyond.put(share.getKey(), here);
            fitting.put(share.getKey(), share.getValue() - here);
            left -= here;
        }
        giveTime.handle(
                ground.budget(),
                ground.allocation(),
                new Taking(fitting, Account.USED, PostingCause.CORRECTION, id));
        move(ground, Account.USED, Account.BEYOND, beyond, PostingCause.CORRECTION, id);
    }

    /** How much was used of the weeks of a time, or of its months where time is granted by them. */
    List<UsedWeek> usedIn(Ground ground, Instant start, Instant end) {
        Balances balances = postings.ofBudget(ground.budget().id().value());
        ServicePeriod period = ground.budget().grant().period();
        GrantedTime time = ground.budget().grant().time();
        return WorkedTime.minutesByPart(start, end, clock.zone(), time.per()).keySet().stream()
                .map(part -> part.span(time.per()))
                .distinct()
                .map(span -> {
                    int used = balances.in(span, Account.USED);
                    int granted = time.shareOf(period, span.days());
                    return new UsedWeek(span, used, granted, warning.isReached(used, granted));
                })
                .toList();
    }

    private void move(
            Ground ground,
            Account from,
            Account to,
            SortedMap<WeekPart, Integer> minutes,
            PostingCause cause,
            UUID id) {
        postMinutes.handle(
                new Movement(
                        ground.budget().id().value(),
                        ground.assistant().id().value(),
                        from,
                        to,
                        WeekBooking.by(ground.budget().per(), minutes),
                        cause,
                        id));
    }
}
