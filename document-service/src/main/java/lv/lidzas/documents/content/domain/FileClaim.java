package lv.lidzas.documents.content.domain;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an uploader says of a file (norādītais faila veids); never believed, but a contradiction is told.
 *
 * @param mediaType the declared type
 * @param fileName the declared name
 */
public record FileClaim(@Nullable String mediaType, @Nullable String fileName) {

    /** A signed container (paraksta konteiners); eDoc is one. */
    public static final String ASIC_E = "application/vnd.etsi.asic-e+zip";

    /** Other names of the types that are taken; {@code x-} before a name is skipped. */
    private static final Map<String, String> ALIASES =
            Map.of(
                    "image/jpg",
                    "image/jpeg",
                    "image/pjpeg",
                    "image/jpeg",
                    "image/tif",
                    "image/tiff",
                    "application/zip",
                    ASIC_E,
                    "application/zip-compressed",
                    ASIC_E,
                    "application/vnd.bdoc-1.0",
                    ASIC_E);

    /** Types that name something else than another type; whoever declares any other type says nothing. */
    private static final Set<String> KNOWN =
            Set.of(
                    "application/pdf",
                    "image/png",
                    "image/jpeg",
                    "image/tiff",
                    ASIC_E,
                    "image/gif",
                    "image/bmp",
                    "image/webp",
                    "image/heic",
                    "image/svg+xml",
                    "text/html",
                    "text/plain",
                    "text/csv",
                    "text/xml",
                    "application/xhtml+xml",
                    "application/xml",
                    "application/json",
                    "application/rtf",
                    "application/msword",
                    "application/vnd.ms-excel",
                    "application/vnd.oasis.opendocument.text",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private static final Map<String, String> TYPE_OF_EXTENSION =
            Map.of(
                    "pdf", "application/pdf",
                    "png", "image/png",
                    "jpg", "image/jpeg",
                    "jpeg", "image/jpeg",
                    "tif", "image/tiff",
                    "tiff", "image/tiff",
                    "asice", ASIC_E,
                    "edoc", ASIC_E);

    /** Whether the claim says something else than the bytes. */
    public boolean contradicts(String sniffed) {
        return declaredTypeContradicts(sniffed) || extensionContradicts(sniffed);
    }

    private boolean declaredTypeContradicts(String sniffed) {
        String plain = bareType().replace("/x-", "/");
        String declared = ALIASES.getOrDefault(plain, plain);
        return KNOWN.contains(declared) && !declared.equals(sniffed);
    }

    private boolean extensionContradicts(String sniffed) {
        String known = TYPE_OF_EXTENSION.get(extension());
        return known != null && !known.equals(sniffed);
    }

    private String bareType() {
        if (mediaType == null) {
            return "";
        }
        int parameters = mediaType.indexOf(';');
        String bare = parameters < 0 ? mediaType : mediaType.substring(0, parameters);
        return bare.strip().toLowerCase(Locale.ROOT);
    }

    private String extension() {
        if (fileName == null) {
            return "";
        }
        return fileName.substring(fileName.lastIndexOf('.') + 1).strip().toLowerCase(Locale.ROOT);
    }

    /** Without the name, which may be personal. */
    @Override
    public String toString() {
        return "FileClaim[" + bareType() + "]";
    }
}
