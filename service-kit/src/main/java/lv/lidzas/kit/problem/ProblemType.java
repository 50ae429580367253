package lv.lidzas.kit.problem;

import java.net.URI;

/**
 * One kind of refusal that clients may rely on.
 *
 * @param code stable kebab-case name; also the key of its texts
 * @param status the HTTP status it is always answered with
 */
public record ProblemType(String code, int status) {

    private static final String PREFIX = "urn:lidzas:problem:";

    /** The member {@code type} of RFC 9457: a name, not a page to fetch. */
    public URI uri() {
        return URI.create(PREFIX + code);
    }
}
