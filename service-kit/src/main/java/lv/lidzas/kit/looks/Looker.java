package lv.lidzas.kit.looks;

import lv.lidzas.kit.identity.Caller;

/**
 * Who looks.
 *
 * @param key of the login, see {@link #keyOf}
 * @param reach as what
 */
public record Looker(String key, LookReach reach) {

    /** The caller as one who looks. */
    public static Looker of(Caller caller) {
        return new Looker(keyOf(caller.subject()), LookReach.of(caller));
    }

    /** The one place that turns the subject of a login into the key under which its looks are kept. */
    public static String keyOf(String subject) {
        return subject;
    }
}
