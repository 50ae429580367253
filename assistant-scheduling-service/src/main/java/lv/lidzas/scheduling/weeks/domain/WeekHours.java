package lv.lidzas.scheduling.weeks.domain;

/**
 * How full a week is: of an assistant over all clients, of one grant, or of a person over all grants.
 *
 * @param week the ISO week
 * @param bookedMinutes what is booked
 * @param limitMinutes the most that may be booked
 */
public record WeekHours(IsoWeek week, int bookedMinutes, int limitMinutes) {

    public int freeMinutes() {
        return Math.max(0, limitMinutes - bookedMinutes);
    }
}
