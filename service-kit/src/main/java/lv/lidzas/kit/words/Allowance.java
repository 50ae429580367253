package lv.lidzas.kit.words;

/**
 * How much of something somebody may have at a time (kvota), and how much of it is used.
 *
 * @param quota a stable name in kebab case, for example {@code drafts-per-login}
 * @param limit the most there may be: a count, or bytes
 * @param used how much there is
 */
public record Allowance(String quota, long limit, long used) {

    /** How much there may be beside what there is; never negative, also where a limit was lowered. */
    public long left() {
        return Math.max(0, limit - used);
    }

    /** Whether so much more fits. */
    public boolean takes(long more) {
        return more <= left();
    }
}
