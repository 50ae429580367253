package lv.lidzas.kit.web.requests;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads media types as RFC 9110 writes them: names have no case, values may be quoted. */
final class MediaTypes {

    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
    private static final Pattern TYPE = Pattern.compile(TOKEN + "/" + TOKEN + "\\s*");
    private static final Pattern PARAMETER =
            Pattern.compile(
                    ";\\s*(?:(" + TOKEN + ")\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;\",=]*)))?\\s*");
    private static final Pattern QUALITY = Pattern.compile("[01](?:\\.\\d*)?|\\.\\d+");
    private static final Pattern BOUNDARY =
            Pattern.compile("[0-9A-Za-z'()+_,./:=? -]{0,69}[0-9A-Za-z'()+_,./:=?-]");

    private MediaTypes() {}

    static boolean isMediaType(String text) {
        return parameters(text) != null;
    }

    static boolean isForm(String text) {
        return text.strip().toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    /** A form's boundary; null where it is missing, double or none. */
    static @Nullable String boundary(String form) {
        List<String> found = values(form, "boundary");
        return found.size() == 1 && BOUNDARY.matcher(found.getFirst()).matches()
                ? found.getFirst()
                : null;
    }

    /** The ranges of an {@code Accept} that can be read; old clients send a lone asterisk among others. */
    static List<String> readable(List<String> accept) {
        List<String> ranges = new ArrayList<>();
        for (String range : String.join(",", accept).split(",", -1)) {
            String tidy = range.strip();
            boolean hasQuality =
                    values(tidy, "q").stream().allMatch(q -> QUALITY.matcher(q).matches());
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

    /** One by one, because a pattern that repeats itself fails on thousands; null for what is no media type. */
    private static @Nullable List<Parameter> parameters(String type) {
        String text = type.strip();
        Matcher head = TYPE.matcher(text);
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
