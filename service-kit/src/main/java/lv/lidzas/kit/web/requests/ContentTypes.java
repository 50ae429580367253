package lv.lidzas.kit.web.requests;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The header {@code Content-Type}, whose type and parameter names have no case. */
final class ContentTypes {

    private static final String FORM = "multipart/form-data";
    private static final Pattern BOUNDARY =
            Pattern.compile("(?i);\\s*boundary\\s*=\\s*(\"[^\"]*\"|[^;\\s]*)");

    private ContentTypes() {}

    /** The same, as the framework expects it: type and the name of the boundary in small letters. */
    static String canonical(String type) {
        int end = type.indexOf(';');
        String media = (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
        if (end < 0 || !media.equals(FORM)) {
            return end < 0 ? media : media + type.substring(end);
        }
        Matcher boundary = BOUNDARY.matcher(type);
        return boundary.find() ? media + "; boundary=" + boundary.group(1) : media;
    }

    static boolean isFormWithoutBoundary(String canonical) {
        return canonical.startsWith(FORM)
                && !canonical.matches("multipart/form-data; boundary=(?:\"[^\"]+\"|[^\"]+)");
    }
}
