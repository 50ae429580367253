package lv.lidzas.eligibility.letters.domain;

import java.util.List;

/**
 * The deciding authority (iestāde), as a letter names it.
 *
 * @param name of the authority, with which a contest is filed
 * @param address its address
 * @param contact where people may ask
 * @param contestBody who hears a contest
 */
public record Authority(String name, String address, String contact, String contestBody) {

    List<String> lines() {
        return List.of(name, address, contact);
    }
}
