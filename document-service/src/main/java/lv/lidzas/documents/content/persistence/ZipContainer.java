package lv.lidzas.documents.content.persistence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A ZIP file that may say what it is: containers for signed documents (ASiC-E, eDoc) begin with an entry {@code mimetype}.
 *
 * <p>Only that entry is read, and of it no more bytes than a media type has; a bomb behind it is never touched.
 */
final class ZipContainer {

    private static final String PLAIN = "application/zip";
    private static final int MEDIA_TYPE_BYTES_MAX = 100;

    /** Nothing else is told to anybody, because a problem never repeats what a person wrote. */
    private static final Pattern MEDIA_TYPE = Pattern.compile("application/[a-z0-9.+-]+");

    private ZipContainer() {}

    static String mediaTypeOf(byte[] head) {
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(head))) {
            ZipEntry first = entries.getNextEntry();
            if (first == null || !first.getName().equals("mimetype")) {
                return PLAIN;
            }
            byte[] bytes = entries.readNBytes(MEDIA_TYPE_BYTES_MAX);
            String said = new String(bytes, StandardCharsets.US_ASCII).strip();
            return MEDIA_TYPE.matcher(said).matches() ? said : PLAIN;
        } catch (IOException _) {
            return PLAIN;
        }
    }
}
