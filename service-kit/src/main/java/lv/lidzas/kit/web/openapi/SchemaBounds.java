package lv.lidzas.kit.web.openapi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
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

    static void set(OpenAPI api) {
        List<@Nullable Schema> roots = new ArrayList<>();
        if (api.getComponents() != null && api.getComponents().getSchemas() != null) {
            roots.addAll(api.getComponents().getSchemas().values());
        }
        if (api.getPaths() != null && api.getPaths().getPathItems() != null) {
            for (PathItem item : api.getPaths().getPathItems().values()) {
                item.getOperations().values().forEach(operation -> collect(operation, roots));
            }
        }
        roots.forEach(SchemaBounds::bound);
    }

    private static void collect(Operation operation, List<@Nullable Schema> roots) {
        if (operation.getParameters() != null) {
            for (Parameter parameter : operation.getParameters()) {
                roots.add(parameter.getSchema());
            }
        }
        if (operation.getRequestBody() != null) {
            collect(operation.getRequestBody().getContent(), roots);
        }
        operation
                .getResponses()
                .getAPIResponses()
                .values()
                .forEach(response -> {
                    collect(response.getContent(), roots);
                    if (response.getHeaders() != null) {
                        response.getHeaders()
                                .values()
                                .forEach(header -> roots.add(header.getSchema()));
                    }
                });
    }

    private static void collect(@Nullable Content content, List<@Nullable Schema> roots) {
        if (content != null && content.getMediaTypes() != null) {
            content.getMediaTypes().values().forEach(type -> roots.add(type.getSchema()));
        }
    }

    private static void bound(@Nullable Schema schema) {
        if (schema == null || schema.getRef() != null) {
            return;
        }
        boundHere(schema);
        bound(schema.getItems());
        bound(schema.getAdditionalPropertiesSchema());
        if (schema.getProperties() != null) {
            boundAll(schema.getProperties().values());
        }
        boundAll(schema.getAllOf());
        boundAll(schema.getAnyOf());
        boundAll(schema.getOneOf());
    }

    private static void boundAll(@Nullable Collection<Schema> schemas) {
        if (schemas != null) {
            schemas.forEach(SchemaBounds::bound);
        }
    }

    private static void boundHere(Schema schema) {
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
        if (schema.getFormat() == null && schema.getPattern() == null) {
            schema.setPattern(NO_NUL);
        }
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
