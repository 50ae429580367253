package lv.lidzas.sandbox.campaign;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one client wants in one case; what becomes of it depends on the system, too.
 *
 * @param number unlike that of any other case of the campaign
 * @param person whose case it is; a person may have several
 * @param withWork whether help at work is asked for, which needs a second document
 * @param assistants places in the pool: of the wished-for one if there is a wish, and of those who are booked by hand
 * @param earlyDocuments whether the documents come before the submission
 * @param assessedMinutes what the caseworker assesses for work; absent for leisure alone, whose time the act gives
 * @param bookings minutes a week of each booking by hand
 * @param releases how many of the bookings are released
 * @param repeats a bit for each request: whether it is sent once more when the case is over, with the same key
 */
record CasePlan(
        int number,
        int person,
        Ending ending,
        boolean withWork,
        boolean wishes,
        List<Integer> assistants,
        boolean earlyDocuments,
        @Nullable Integer assessedMinutes,
        List<Integer> bookings,
        int releases,
        long repeats) {

    CasePlan {
        assistants = List.copyOf(assistants);
        bookings = List.copyOf(bookings);
    }

    /** How the case is meant to end. */
    enum Ending {
        LEFT_AS_DRAFT,
        WITHDRAWN_AS_DRAFT,
        LEFT_WITHOUT_DOCUMENTS,
        WITHDRAWN,
        /** A document is rejected, and nobody brings a better one. */
        LEFT_WITH_A_REJECTION,
        REFUSED,
        GRANTED,
        /** Withdrawn at the moment of the decision: whichever is first holds. */
        WITHDRAWN_WHILE_GRANTED
    }

    boolean isRepeated(int request) {
        return (repeats >>> (request % Long.SIZE) & 1) == 1;
    }
}
