package lv.lidzas.scheduling.weeks.domain;

/**
 * The most minutes that an assistant may work in an ISO week, all clients together (S22: ne vairāk kā 40 stundas nedēļā).
 *
 * <p>A municipality may set less than the law allows, never more.
 *
 * @param minutes minutes in an ISO week
 */
public record WeeklyLimit(int minutes) {

    /** 40 hours, the most of an assistant and, separately, the most of a person assisted. */
    public static final int LEGAL_MINUTES = 2400;

    public WeeklyLimit {
        if (minutes < 0 || minutes > LEGAL_MINUTES) {
            throw new IllegalArgumentException(
                    "An assistant's week may have 0 to "
                            + LEGAL_MINUTES
                            + " minutes, not "
                            + minutes
                            + ". Maybe lidzas.assistant-week-minutes is given in hours or seconds.");
        }
    }

    /** What is left of the limit for an assistant who declared other hours of the same kind elsewhere. */
    public int besides(int otherMinutesPerWeek) {
        return Math.max(0, minutes - otherMinutesPerWeek);
    }
}
