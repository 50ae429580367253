package lv.lidzas.scheduling.api;

import java.time.LocalDate;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Days in a query, which must lie in the same years as days in a body: beyond them the database has no date. */
final class QueryDays {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private QueryDays() {}

    static LocalDate orElse(LocalDate otherwise, String parameter, @Nullable LocalDate day) {
        if (day == null) {
            return otherwise;
        }
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw ProblemException.of(KitProblems.VALIDATION)
                    .atParameter(parameter, "date-out-of-range");
        }
        return day;
    }
}
