package lv.lidzas.documents.content.domain;

import java.util.regex.Pattern;

/**
 * The SHA-256 of a document's bytes (satura jaucējvērtība): the proof that nothing changed.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record ContentHash(String hex) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    /** What stands for the hash of bytes of an erased person. */
    public static final ContentHash ERASED = new ContentHash("0".repeat(64));

    /** Refuses anything else, because the text becomes a path. */
    public ContentHash {
        if (!isHash(hex)) {
            throw new IllegalArgumentException(
                    "Not a SHA-256 in hex. Maybe it was cut or is in capitals.");
        }
    }

    /** Whether the text has the form of a hash. */
    public static boolean isHash(String text) {
        return FORM.matcher(text).matches();
    }
}
