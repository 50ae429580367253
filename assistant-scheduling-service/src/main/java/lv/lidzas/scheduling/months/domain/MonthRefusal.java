package lv.lidzas.scheduling.months.domain;

import java.util.List;

/** Why a month is not shown, locked or opened: expected, and said to whoever asked. */
public sealed interface MonthRefusal {

    /** What is asked for does not exist, or the caller may not know. */
    record NotThere() implements MonthRefusal {}

    /** The caller would decide in the own matter, or in that of a relative. */
    record OwnMatter() implements MonthRefusal {}

    /** The month is not over. */
    record NotOver() implements MonthRefusal {}

    /**
     * What some visits come to is not known.
     *
     * @param visits they
     */
    record StillOpen(List<OpenVisit> visits) implements MonthRefusal {

        public StillOpen {
            visits = List.copyOf(visits);
        }
    }

    /**
     * The month is locked already.
     *
     * @param report by it
     */
    record AlreadyLocked(ReportId report) implements MonthRefusal {}

    /**
     * The report is not so far, or further.
     *
     * @param state how far it is
     */
    record NotInState(ReportState state) implements MonthRefusal {}

    /** Whoever asked cannot agree as well. */
    record SamePerson() implements MonthRefusal {}
}
