package lv.lidzas.kit.looks;

import lv.lidzas.kit.identity.Caller;

/**
 * Who looks.
 *
 * @param key by which the caller is known in all services
 * @param reach as what
 */
public record Looker(String key, LookReach reach) {

    /** The caller as one who looks. */
    public static Looker of(Caller caller) {
        return new Looker(caller.self().text(), LookReach.of(caller));
    }
}
