package lv.lidzas.scheduling.visits.domain;

import java.util.List;

/** Why a visit is not shown, planned or changed: expected, and said to whoever asked. */
public sealed interface VisitRefusal {

    /** What is asked for does not exist, or the caller may not know. */
    record NotThere() implements VisitRefusal {}

    /** The caller would decide in the own matter, or in that of a relative. */
    record OwnMatter() implements VisitRefusal {}

    /** The caller has to do with the visit, and this is for another side to do. */
    record NotYourPart() implements VisitRefusal {}

    /**
     * Something stands against it.
     *
     * @param hindrance what
     */
    record Hindered(VisitHindrance hindrance) implements VisitRefusal {}

    /**
     * A series was to be planned whole or not at all.
     *
     * @param occurrences what would become of each
     */
    record SeriesHindered(List<Occurrence> occurrences) implements VisitRefusal {

        public SeriesHindered {
            occurrences = List.copyOf(occurrences);
        }
    }

    /**
     * The visit is not so far, or further.
     *
     * @param state how far it is
     */
    record NotNow(VisitState state) implements VisitRefusal {}

    /** The month is locked in a monthly report. */
    record MonthLocked() implements VisitRefusal {}
}
