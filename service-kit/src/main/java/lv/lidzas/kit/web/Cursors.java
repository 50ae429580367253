package lv.lidzas.kit.web;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** The place in a list from which to read on: the last id seen, written so that nobody is tempted to compute with it. */
public final class Cursors {

    private static final int BYTES = 16;

    private Cursors() {}

    /**
     * Writes the place after an item.
     *
     * @param last id of the last item of a page
     */
    public static String encode(UUID last) {
        ByteBuffer bytes = ByteBuffer.allocate(BYTES);
        bytes.putLong(last.getMostSignificantBits()).putLong(last.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /**
     * Reads where to go on.
     *
     * @param cursor as a page gave it, or null for the first page; anything else is answered 400
     */
    public static @Nullable UUID decode(@Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cursor);
            if (bytes.length == BYTES) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                UUID last = new UUID(buffer.getLong(), buffer.getLong());
                if (encode(last).equals(cursor)) {
                    return last;
                }
            }
        } catch (IllegalArgumentException _) {
            // Not base64: the same answer as any other foreign cursor.
        }
        throw ProblemException.of(KitProblems.VALIDATION).atParameter("cursor", "cursor-format");
    }
}
