package lv.lidzas.kit.web.openapi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Gives every value of the description a bound where its own record says none.
 *
 * <p>The bounds are what holds for every value anyway: no body is longer than a mebibyte, no list answers more than 200
 * items, no text holds NUL.
 */
final class SchemaBounds {

    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_LIST = 200;
    private static final int MOST_ENTRIES = 200;
    private static final String NO_NUL = "^[^\\u0000]*$";
    private static final String NOT_BLANK = "^[^\\u0000]*\\S[^\\u0000]*$";
    private static final BigDecimal LARGEST_EXACT = BigDecimal.valueOf(9_007_199_254_740_991L);
    private static final Map<String, Integer> LENGTHS =
            Map.of(
                    "uuid",
                    36,
                    "date",
                    10,
                    "date-time",
                    40,
                    "time",
                    20,
                    "uri",
                    2000,
                    "email",
                    254,
                    "binary",
                    20_971_520);

    private SchemaBounds() {}

    static void set(Schema schema) {
        @Nullable List<Schema.SchemaType> types = schema.getType();
        if (types == null) {
            return;
        }
        if (types.contains(Schema.SchemaType.STRING)) {
            boundText(schema);
        }
        if (types.contains(Schema.SchemaType.INTEGER)) {
            boundInteger(schema);
        }
        if (types.contains(Schema.SchemaType.ARRAY) && schema.getMaxItems() == null) {
            schema.setMaxItems(LONGEST_LIST);
        }
        if (schema.getAdditionalPropertiesSchema() != null && schema.getMaxProperties() == null) {
            schema.setMaxProperties(MOST_ENTRIES);
        }
    }

    private static void boundText(Schema schema) {
        if (schema.getEnumeration() != null || schema.getConstValue() != null) {
            return;
        }
        if (schema.getMaxLength() == null) {
            schema.setMaxLength(
                    LENGTHS.getOrDefault(String.valueOf(schema.getFormat()), LONGEST_TEXT));
        }
        if (schema.getPattern() != null) {
            schema.setPattern(anchored(schema.getPattern()));
        } else if (schema.getFormat() == null) {
            schema.setPattern(NO_NUL);
        }
    }

    /** Validation compares the whole text with a pattern, JSON Schema looks for it; the pattern of "not blank" is one to look for. */
    private static String anchored(String pattern) {
        if (pattern.startsWith("^") && pattern.endsWith("$")) {
            return pattern;
        }
        return pattern.equals("\\S") ? NOT_BLANK : "^(?:" + pattern + ")$";
    }

    private static void boundInteger(Schema schema) {
        if (schema.getFormat() == null) {
            schema.setFormat("int32");
        }
        boolean isLong = "int64".equals(schema.getFormat());
        if (schema.getMinimum() == null && schema.getExclusiveMinimum() == null) {
            schema.setMinimum(
                    isLong ? LARGEST_EXACT.negate() : BigDecimal.valueOf(Integer.MIN_VALUE));
        }
        if (schema.getMaximum() == null && schema.getExclusiveMaximum() == null) {
            schema.setMaximum(isLong ? LARGEST_EXACT : BigDecimal.valueOf(Integer.MAX_VALUE));
        }
    }
}
