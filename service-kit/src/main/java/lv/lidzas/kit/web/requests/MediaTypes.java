package lv.lidzas.kit.web.requests;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads media types as RFC 9110 writes them: names have no case, values may be quoted. */
public final class MediaTypes {

    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
    private static final Pattern TYPE = Pattern.compile(TOKEN + "/" + TOKEN + "\\s*");
    private static final Pattern PARAMETER =
            Pattern.compile(
                    ";\\s*(?:(" + TOKEN + ")\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;\",=]*)))?\\s*");
    private static final Pattern QUALITY = Pattern.compile("[01](?:\\.\\d*)?|\\.\\d+");
    private static final Pattern NOT_WANTED = Pattern.compile("0?(?:\\.0*)?");
    private static final Pattern FORM = Pattern.compile("(?i)\\s*multipart/form-data\\s*(?:;|$)");
    private static final Pattern PART = Pattern.compile("(?i)form-data\\s*(?=;)");
    private static final Pattern BOUNDARY =
            Pattern.compile("[0-9A-Za-z'()+_,./:=? -]{0,69}[0-9A-Za-z'()+_,./:=?-]");

    private MediaTypes() {}

    static boolean isMediaType(String text) {
        return parameters(text) != null;
    }

    /**
     * Whether a body is a form with parts.
     *
     * @param text the header {@code Content-Type}
     */
    public static boolean isForm(String text) {
        return FORM.matcher(text).lookingAt();
    }

    /** A form's boundary; null where it is missing, double or none. */
    static @Nullable String boundary(String form) {
        List<String> found = values(form, "boundary");
        return found.size() == 1 && BOUNDARY.matcher(found.getFirst()).matches()
                ? found.getFirst()
                : null;
    }

    /** A type of our own bodies: no range of types, and text is in UTF-8 as RFC 8259 wants it. */
    static boolean isUtf8(String type) {
        return isMediaType(type)
                && !type.contains("*")
                && values(type, "charset").stream().allMatch("utf-8"::equalsIgnoreCase);
    }

    /** What the header {@code Content-Disposition} of a form's part says, by name; null where it is none or says a thing twice. */
    static @Nullable Map<String, String> disposition(String text) {
        // Browsers write a quote in a name that way.
        @Nullable List<Parameter> parameters = parameters(PART, text.replace("\\\"", "%22"));
        if (parameters == null) {
            return null;
        }
        Map<String, String> byName = new HashMap<>();
        for (Parameter each : parameters) {
            String name = each.name().toLowerCase(Locale.ROOT);
            boolean isCoded = name.endsWith("*") && each.value().matches(".*[\\s;,].*");
            if (isCoded || byName.put(name, each.value()) != null) {
                return null;
            }
        }
        return byName;
    }

    /** The ranges of an {@code Accept} that can be read; old clients send a lone asterisk among others. */
    static List<String> readable(List<String> accept) {
        List<String> ranges = new ArrayList<>();
        for (String range : String.join(",", accept).split(",", -1)) {
            String tidy = range.strip();
            boolean hasQuality =
                    values(tidy, "q").stream()
                            .allMatch(q ->
                                    QUALITY.matcher(q).matches()
                                            && !NOT_WANTED.matcher(q).matches());
            if (isMediaType(tidy) && hasQuality) {
                ranges.add(tidy);
            }
        }
        return ranges;
    }

    private static List<String> values(String type, String parameter) {
        @Nullable List<Parameter> parameters = parameters(type);
        return parameters == null
                ? List.of()
                : parameters.stream()
                        .filter(each -> each.name().equalsIgnoreCase(parameter))
                        .map(Parameter::value)
                        .toList();
    }

    private static @Nullable List<Parameter> parameters(String type) {
        return parameters(TYPE, type);
    }

    /** One by one, because a pattern that repeats itself fails on thousands; null where the header is malformed. */
    private static @Nullable List<Parameter> parameters(Pattern start, String header) {
        String text = header.strip();
        Matcher head = start.matcher(text);
        if (!head.lookingAt()) {
            return null;
        }
        List<Parameter> parameters = new ArrayList<>();
        Matcher each = PARAMETER.matcher(text);
        for (int at = head.end(); at < text.length(); at = each.end()) {
            if (!each.region(at, text.length()).lookingAt()) {
                return null;
            }
            if (each.group(1) != null) {
                String value = each.group(2) == null ? each.group(3) : each.group(2);
                parameters.add(new Parameter(each.group(1), value));
            }
        }
        return parameters;
    }

    private record Parameter(String name, String value) {}
}
