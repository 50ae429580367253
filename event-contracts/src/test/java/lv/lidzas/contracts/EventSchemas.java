package lv.lidzas.contracts;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.lang.reflect.Field;
import lv.lidzas.contracts.intake.v1.PurposeCode;
import org.jspecify.annotations.Nullable;

/**
 * Makes the JSON Schema of an event from its record.
 *
 * <p>A schema describes what is published: unknown members are allowed, because newer publishers may add some, and the code
 * {@code UNKNOWN} is not, because it exists only for readers.
 */
final class EventSchemas {

    private static final SchemaGenerator GENERATOR = new SchemaGenerator(config().build());

    private EventSchemas() {}

    static ObjectNode of(Class<? extends Record> event) {
        ObjectNode generated = GENERATOR.generateSchema(event);
        ObjectNode schema = generated.objectNode();
        schema.set("$schema", generated.remove("$schema"));
        schema.put("$id", "urn:lidzas:schema:" + Contracts.typeOf(event));
        schema.put("title", event.getSimpleName());
        schema.setAll(generated);
        return schema;
    }

    private static SchemaGeneratorConfigBuilder config() {
        SchemaGeneratorConfigBuilder config =
                new SchemaGeneratorConfigBuilder(
                                SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                        .with(Option.EXTRA_OPEN_API_FORMAT_VALUES)
                        .with(Option.NULLABLE_ARRAY_ITEMS_ALLOWED);
        config.forFields()
                .withNullableCheck(EventSchemas::mayBeNull)
                .withRequiredCheck(field -> !mayBeNull(field))
                .withNumberInclusiveMinimumResolver(field ->
                        field.getType().isInstanceOf(int.class) ? java.math.BigDecimal.ZERO : null);
        config.forTypesInGeneral()
                .withPropertySorter((_, _) -> 0)
                .withCustomDefinitionProvider(EventSchemas::publishedCodes)
                .withCustomDefinitionProvider(EventSchemas::purpose);
        return config;
    }

    private static boolean mayBeNull(FieldScope field) {
        return !field.isFakeContainerItemScope()
                && field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static @Nullable CustomDefinition publishedCodes(
            ResolvedType type, SchemaGenerationContext context) {
        if (!type.getErasedType().isEnum()) {
            return null;
        }
        ObjectNode schema = context.getGeneratorConfig().createObjectNode().put("type", "string");
        ArrayNode codes = schema.putArray("enum");
        for (Field field : type.getErasedType().getFields()) {
            if (field.isEnumConstant() && !field.isAnnotationPresent(JsonEnumDefaultValue.class)) {
                codes.add(field.getName());
            }
        }
        return inline(schema);
    }

    private static @Nullable CustomDefinition purpose(
            ResolvedType type, SchemaGenerationContext context) {
        return type.getErasedType() == PurposeCode.class
                ? inline(
                        context.getGeneratorConfig()
                                .createObjectNode()
                                .put("type", "string")
                                .put("pattern", PurposeCode.PATTERN))
                : null;
    }

    private static CustomDefinition inline(ObjectNode schema) {
        return new CustomDefinition(
                schema,
                CustomDefinition.DefinitionType.INLINE,
                CustomDefinition.AttributeInclusion.YES);
    }
}
