package lv.lidzas.scheduling.visits.api;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/** Reads recurrence rules after RFC 5545: when visits of a series begin, on the clock of Latvia. */
final class Recurrence {

    /** Two visits a week for a year. */
    static final int MOST = 104;

    private static final Set<Freq> BY_DAYS =
            EnumSet.of(Freq.DAILY, Freq.WEEKLY, Freq.MONTHLY, Freq.YEARLY);
    private static final int YEARS = 2;

    private static final Pattern UNTIL =
            Pattern.compile("(?<=UNTIL=)(\\d{8})(?:(T\\d{6})Z|(?=;|$))");
    private static final DateTimeFormatter BASIC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

    private Recurrence() {}

    static List<LocalDateTime> starts(String text, LocalDateTime first, ZoneId zone) {
        try {
            RecurrenceRule rule = read(UNTIL.matcher(text).replaceAll(end -> local(end, zone)));
            List<LocalDateTime> starts = starts(rule, first);
            if (starts.isEmpty()) {
                throw bad("rule-format");
            }
            return starts;
        } catch (IllegalArgumentException | DateTimeException _) {
            throw bad("rule-format");
        }
    }

    private static List<LocalDateTime> starts(RecurrenceRule rule, LocalDateTime first) {
        List<LocalDateTime> starts = new ArrayList<>();
        RecurrenceRuleIterator all = rule.iterator(dateTime(first));
        while (all.hasNext()) {
            LocalDateTime start = local(all.nextDateTime());
            if (starts.size() == MOST || start.isAfter(first.plusYears(YEARS))) {
                throw ProblemException.of(KitProblems.VALIDATION)
                        .at("/rule", "series-too-long", MOST);
            }
            starts.add(start);
        }
        return starts;
    }

    /** The last day whole, or an instant as the clock shows it: clients write both, and the start has no zone. */
    private static String local(MatchResult end, ZoneId zone) {
        if (end.group(2) == null) {
            return end.group(1) + "T235959";
        }
        LocalDateTime utc = LocalDateTime.parse(end.group(1) + end.group(2), BASIC);
        return BASIC.format(utc.atZone(ZoneOffset.UTC).withZoneSameInstant(zone).toLocalDateTime());
    }

    private static RecurrenceRule read(String text) {
        try {
            RecurrenceRule rule = new RecurrenceRule(text, RecurrenceRule.RfcMode.RFC5545_STRICT);
            if (!BY_DAYS.contains(rule.getFreq())) {
                throw bad("rule-format");
            }
            if (rule.isInfinite()) {
                throw bad("rule-endless");
            }
            return rule;
        } catch (InvalidRecurrenceRuleException _) {
            throw bad("rule-format");
        }
    }

    private static ProblemException bad(String code) {
        return ProblemException.of(KitProblems.VALIDATION).at("/rule", code);
    }

    private static DateTime dateTime(LocalDateTime at) {
        return new DateTime(
                at.getYear(),
                at.getMonthValue() - 1,
                at.getDayOfMonth(),
                at.getHour(),
                at.getMinute(),
                0);
    }

    private static LocalDateTime local(DateTime at) {
        return LocalDateTime.of(
                at.getYear(),
                at.getMonth() + 1,
                at.getDayOfMonth(),
                at.getHours(),
                at.getMinutes());
    }
}
