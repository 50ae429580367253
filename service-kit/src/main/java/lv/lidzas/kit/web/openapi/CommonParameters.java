package lv.lidzas.kit.web.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Headers that every request, or every POST, may carry. */
final class CommonParameters {

    private static final String LANGUAGE = "AcceptLanguage";
    private static final String KEY = "IdempotencyKey";

    private CommonParameters() {}

    static void add(Components components, PathItem.HttpMethod method, Operation operation) {
        components.addParameter(LANGUAGE, acceptLanguage());
        operation.addParameter(reference(LANGUAGE));
        if (method == PathItem.HttpMethod.POST) {
            components.addParameter(KEY, idempotencyKey());
            operation.addParameter(reference(KEY));
        }
    }

    static boolean hasHeader(Operation operation, String name) {
        return operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(parameter -> name.equalsIgnoreCase(parameter.getName()));
    }

    private static Parameter reference(String name) {
        return OASFactory.createParameter().ref("#/components/parameters/" + name);
    }

    private static Parameter acceptLanguage() {
        return header(
                        "Accept-Language",
                        "The language of problem texts: `lv` (default) or `en`.",
                        "^[A-Za-z0-9*,;=. -]*$",
                        200)
                .example("en");
    }

    private static Parameter idempotencyKey() {
        return header(
                        "Idempotency-Key",
                        "Makes the request safe to repeat: one key, one effect, the same answer for some days.",
                        "^[!-~]+$",
                        255)
                .example("6f1c2a7e-2f0b-4c55-9a53-0d3b6f0a5b11");
    }

    private static Parameter header(String name, String description, String pattern, int longest) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .required(false)
                .description(description)
                .schema(
                        OASFactory.createSchema()
                                .type(List.of(Schema.SchemaType.STRING))
                                .minLength(1)
                                .maxLength(longest)
                                .pattern(pattern));
    }
}
