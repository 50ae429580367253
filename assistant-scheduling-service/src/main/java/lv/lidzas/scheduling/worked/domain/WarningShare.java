package lv.lidzas.scheduling.worked.domain;

/**
 * The share of the time granted in a week or month from which a warning is given.
 *
 * @param percent of the granted minutes
 */
public record WarningShare(int percent) {

    /** Whether so much was used. */
    public boolean isReached(int used, int granted) {
        return granted > 0 && used * 100L >= (long) granted * percent;
    }
}
