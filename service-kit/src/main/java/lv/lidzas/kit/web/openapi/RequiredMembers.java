package lv.lidzas.kit.web.openapi;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/**
 * What an answer always has: every component of its record that is not {@link Nullable}.
 *
 * <p>What a request must have is said by its validation.
 */
final class RequiredMembers {

    private static final DotName NULLABLE = DotName.createSimple(Nullable.class.getName());

    private static final DotName UNWRAPPED = DotName.createSimple(JsonUnwrapped.class.getName());

    private final IndexView index;
    private final Map<String, List<ClassInfo>> records = new HashMap<>();

    RequiredMembers(IndexView index) {
        this.index = index;
        index.getKnownClasses().stream()
                .filter(ClassInfo::isRecord)
                .filter(it -> it.name().toString().startsWith("lv.lidzas."))
                .forEach(it ->
                        records.computeIfAbsent(
                                        SchemaNames.of(it.simpleName()), name -> new ArrayList<>())
                                .add(it));
    }

    void add(OpenAPI api) {
        Map<String, Schema> schemas = api.getComponents().getSchemas();
        for (String name : answered(api)) {
            @Nullable Schema schema = schemas.get(name);
            if (schema != null && schema.getProperties() != null) {
                record(name, schema).forEach(component -> addTo(schema, component));
            }
        }
    }

    private static void addTo(Schema schema, RecordComponentInfo component) {
        boolean isTold =
                schema.getRequired() != null && schema.getRequired().contains(component.name());
        if (!isTold && !component.type().hasAnnotation(NULLABLE)) {
            schema.addRequired(component.name());
        }
    }

    /** Records of the same name elsewhere have other components. */
    private Stream<RecordComponentInfo> record(String name, Schema schema) {
        Set<String> members = schema.getProperties().keySet();
        String record = name.endsWith("Page") ? "Page" : name;
        return records.getOrDefault(record, List.of()).stream()
                .map(it -> members(it).toList())
                .filter(components ->
                        components.size() == members.size()
                                && components.stream().allMatch(it -> members.contains(it.name())))
                .findFirst()
                .stream()
                .flatMap(Collection::stream);
    }

    /** The members of an unwrapped record stand beside those of the record that holds it. */
    private Stream<RecordComponentInfo> members(ClassInfo record) {
        return record.recordComponents().stream()
                .flatMap(component -> {
                    @Nullable ClassInfo inner = index.getClassByName(component.type().name());
                    boolean isUnwrapped = record.field(component.name()).hasAnnotation(UNWRAPPED);
                    return isUnwrapped && inner != null ? members(inner) : Stream.of(component);
                });
    }

    private static Set<String> answered(OpenAPI api) {
        Set<String> names = new HashSet<>();
        api.getPaths()
                .getPathItems()
                .values()
                .forEach(item ->
                        item.getOperations()
                                .values()
                                .forEach(operation ->
                                        operation
                                                .getResponses()
                                                .getAPIResponses()
                                                .values()
                                                .forEach(it -> collect(api, it, names))));
        return names;
    }

    private static void collect(OpenAPI api, APIResponse response, Set<String> names) {
        @Nullable Content content = response.getContent();
        if (content != null) {
            content.getMediaTypes().values().forEach(type -> collect(api, type.getSchema(), names));
        }
    }

    private static void collect(OpenAPI api, @Nullable Schema schema, Set<String> names) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            String name = schema.getRef().substring(SchemaNames.PREFIX.length());
            if (names.add(name)) {
                collect(api, api.getComponents().getSchemas().get(name), names);
            }
        }
        collect(api, schema.getItems(), names);
        collect(api, schema.getAdditionalPropertiesSchema(), names);
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(it -> collect(api, it, names));
        }
        if (schema.getAllOf() != null) {
            schema.getAllOf().forEach(it -> collect(api, it, names));
        }
    }
}
