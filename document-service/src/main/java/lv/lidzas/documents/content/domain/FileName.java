package lv.lidzas.documents.content.domain;

import java.text.Normalizer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The name under which a document is downloaded (faila nosaukums).
 *
 * <p>People write names into file names, so it is kept for the download alone and masks itself.
 *
 * @param value safe as a file's name on any system
 */
public record FileName(String value) {

    private static final int MAX_LENGTH = 120;
    private static final String FALLBACK = "dokuments";

    private static final Map<String, String> EXTENSIONS =
            Map.of(
                    "application/pdf",
                    ".pdf",
                    "image/png",
                    ".png",
                    "image/jpeg",
                    ".jpg",
                    "image/tiff",
                    ".tif",
                    FileClaim.ASIC_E,
                    ".edoc");

    /** A safe name from whatever the uploader sent, with the extension that the bytes call for. */
    public static FileName of(@Nullable String claimed, String mediaType) {
        String stem = stemOf(claimed == null ? "" : claimed);
        return new FileName(
                (stem.isEmpty() ? FALLBACK : stem) + EXTENSIONS.getOrDefault(mediaType, ".bin"));
    }

    private static String stemOf(String claimed) {
        String base = claimed.substring(lastSeparator(claimed) + 1);
        StringBuilder safe = new StringBuilder();
        Normalizer.normalize(base, Normalizer.Form.NFC)
                .codePoints()
                .filter(FileName::isSafe)
                .limit(MAX_LENGTH)
                .forEach(safe::appendCodePoint);
        int extension = safe.lastIndexOf(".");
        String stem = extension < 0 ? safe.toString() : safe.substring(0, extension);
        return stem.strip().replaceAll("^\\.+", "");
    }

    private static int lastSeparator(String name) {
        return Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
    }

    private static boolean isSafe(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || " .,-_()+".indexOf(codePoint) >= 0;
    }

    @Override
    public String toString() {
        return "FileName[***]";
    }
}
