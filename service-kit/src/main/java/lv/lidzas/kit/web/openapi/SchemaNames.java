package lv.lidzas.kit.web.openapi;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Names of schemas, made of the names of records: a view or a form is what it shows, a request is an input. */
final class SchemaNames {

    static final String PREFIX = "#/components/schemas/";
    private static final Pattern PAGE = Pattern.compile("^Page(?=[A-Z])(.+)$");

    private SchemaNames() {}

    static String of(String name) {
        String page = PAGE.matcher(name).replaceFirst("$1Page");
        return page.replaceFirst("(View|Form)(?=$|Page$)", "").replaceFirst("Request$", "Input");
    }

    /** Renames what is described; what is written in line is described no more. */
    static void tidy(Components components) {
        Map<String, Schema> named = new TreeMap<>();
        components
                .getSchemas()
                .forEach((name, schema) -> {
                    if (!SchemaReferences.isInLine(name) && named.put(of(name), schema) != null) {
                        throw new IllegalStateException("Two schemas are called " + of(name) + ".");
                    }
                });
        components.setSchemas(new LinkedHashMap<>(named));
    }
}
