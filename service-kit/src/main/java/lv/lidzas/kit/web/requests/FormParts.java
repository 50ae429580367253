package lv.lidzas.kit.web.requests;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import org.jboss.resteasy.reactive.common.headers.HeaderUtil;
import org.jspecify.annotations.Nullable;

/** Judges the parts of one form by their headers. */
final class FormParts {

    private static final String DISPOSITION = "Content-Disposition";
    private static final String TYPE = "Content-Type";
    private static final Pattern FOLDED = Pattern.compile("\r\n[ \t]+");
    private static final Set<String> AS_IT_IS = Set.of("7bit", "8bit", "binary");

    /** The names that the operation knows, and whether each may come more than once. */
    private final Map<String, Boolean> declared;

    private final Set<String> seen = new HashSet<>();

    FormParts(Map<String, Boolean> declared) {
        this.declared = declared;
    }

    /** The headers as the framework's reader understands them, which takes names in small letters only. */
    String tidied(String headers) {
        Map<String, String> byName = read(headers);
        @Nullable Map<String, String> disposition =
                MediaTypes.disposition(byName.getOrDefault(DISPOSITION, ""));
        @Nullable String name = disposition == null ? null : disposition.get("name");
        if (disposition == null || name == null || name.isBlank()) {
            throw ProblemException.of(KitProblems.BAD_REQUEST);
        }
        @Nullable String fault = faultOf(name, byName);
        if (fault != null) {
            throw ProblemException.of(KitProblems.VALIDATION)
                    .at("/" + RequestShape.shown(name), fault);
        }
        StringBuilder tidied = new StringBuilder(DISPOSITION + ": form-data; name=\"" + name + '"');
        append(tidied, "; filename=\"", disposition.get("filename"), "\"");
        append(tidied, "; filename*=", disposition.get("filename*"), "");
        append(tidied, "\r\n" + TYPE + ": ", byName.get(TYPE), "");
        return tidied.append("\r\n\r\n").toString();
    }

    private static void append(
            StringBuilder headers, String before, @Nullable String value, String after) {
        if (value != null) {
            headers.append(before).append(value).append(after);
        }
    }

    private @Nullable String faultOf(String name, Map<String, String> headers) {
        @Nullable Boolean isMany = declared.get(name);
        if (isMany == null) {
            return "unknown-field";
        }
        if (!seen.add(name) && !isMany) {
            return "given-twice";
        }
        String encoding = headers.getOrDefault("Content-Transfer-Encoding", "binary");
        if (!AS_IT_IS.contains(encoding.toLowerCase(Locale.ROOT))) {
            return "unsupported-encoding";
        }
        @Nullable String type = headers.get(TYPE);
        return type == null || isReadable(type) ? null : "media-type-format";
    }

    private static boolean isReadable(String type) {
        if (!MediaTypes.isMediaType(type)) {
            return false;
        }
        @Nullable String charset = HeaderUtil.extractQuotedValueFromHeader(type, "charset");
        try {
            return charset == null || Charset.isSupported(charset);
        } catch (IllegalCharsetNameException _) {
            return false;
        }
    }

    private static Map<String, String> read(String headers) {
        Map<String, String> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String line : FOLDED.matcher(headers).replaceAll(" ").split("\r\n", -1)) {
            int colon = line.indexOf(':');
            boolean isHeader = colon > 0;
            if (!isHeader
                    || byName.put(
                                    line.substring(0, colon).strip(),
                                    line.substring(colon + 1).strip())
                            != null) {
                throw ProblemException.of(KitProblems.BAD_REQUEST);
            }
        }
        return byName;
    }
}
