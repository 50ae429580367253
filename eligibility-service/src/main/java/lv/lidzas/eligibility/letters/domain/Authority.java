package lv.lidzas.eligibility.letters.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The deciding authority (iestāde), as a letter names it.
 *
 * @param name of the authority, with which a contest is filed
 * @param address its address
 * @param contact where people may ask
 * @param contestBody who hears a contest
 * @param signatory the office of whoever signs
 * @param signatureNote what stands in the place of a written signature; absent where letters are signed by hand
 */
public record Authority(
        String name,
        String address,
        String contact,
        String contestBody,
        String signatory,
        @Nullable String signatureNote) {

    List<String> lines() {
        return List.of(name, address, contact);
    }
}
