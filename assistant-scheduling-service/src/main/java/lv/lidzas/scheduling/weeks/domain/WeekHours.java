package lv.lidzas.scheduling.weeks.domain;

/**
 * How full a week or a month is: of an assistant over all clients, of one grant, or of a person over all grants.
 *
 * @param span the ISO week or the month
 * @param bookedMinutes what is booked
 * @param limitMinutes the most that may be booked
 */
public record WeekHours(CountedSpan span, int bookedMinutes, int limitMinutes) {

    public int freeMinutes() {
        return Math.max(0, limitMinutes - bookedMinutes);
    }

    /** The week, of a counter of weeks. */
    public IsoWeek week() {
        return (IsoWeek) span;
    }
}
