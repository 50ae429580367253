package lv.lidzas.scheduling.visits.api;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.scheduling.visits.domain.VisitTime;
import org.jspecify.annotations.Nullable;

/** Reads when a visit is to be, as a request says it. */
final class VisitHours {

    private VisitHours() {}

    static VisitTime of(String start, String end, @Nullable Integer minutes, ZoneId zone) {
        LocalDateTime from = local("/start", start);
        LocalDateTime until = local("/end", end);
        VisitTime.Fault fault = VisitTime.fault(from, until, minutes, zone);
        if (fault != null) {
            ProblemException problem = ProblemException.of(KitProblems.VALIDATION);
            throw switch (fault) {
                case NO_SUCH_HOUR -> problem.at("/start", "no-such-hour");
                case REVERSED -> problem.at("/end", "period-reversed");
                case TOO_LONG ->
                        problem.at(minutes == null ? "/end" : "/minutes", "visit-too-long");
                case TWO_WEEKS -> problem.at("/end", "two-weeks");
            };
        }
        return VisitTime.of(from, until, minutes, zone);
    }

    private static LocalDateTime local(String pointer, String text) {
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeParseException _) {
            throw ProblemException.of(KitProblems.VALIDATION).at(pointer, "no-such-hour");
        }
    }
}
