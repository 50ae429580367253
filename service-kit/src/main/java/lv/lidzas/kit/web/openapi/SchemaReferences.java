package lv.lidzas.kit.web.openapi;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * References as every generator reads them: single values are written in line, and nothing stands beside {@code $ref}.
 *
 * <p>A reference with words of its own becomes {@code allOf}; form parameters that stand beside a described form are dropped.
 */
final class SchemaReferences {

    private static final Map<String, String> FORMATS =
            Map.of(
                    "UUID", "uuid",
                    "LocalDate", "date",
                    "LocalTime", "time",
                    "Instant", "date-time");

    private SchemaReferences() {}

    static boolean isInLine(String name) {
        return FORMATS.containsKey(name);
    }

    static void tidy(Schema schema) {
        if (schema.getRef() == null) {
            return;
        }
        String name = schema.getRef().substring(SchemaNames.PREFIX.length());
        schema.setType(null);
        schema.setProperties(null);
        if (isInLine(name)) {
            schema.setRef(null);
            schema.setType(List.of(Schema.SchemaType.STRING));
            schema.setFormat(FORMATS.get(name));
        } else if (schema.getDescription() != null || schema.getExamples() != null) {
            schema.setRef(null);
            schema.addAllOf(OASFactory.createSchema().ref(SchemaNames.of(name)));
        } else {
            schema.setRef(SchemaNames.of(name));
        }
    }
}
