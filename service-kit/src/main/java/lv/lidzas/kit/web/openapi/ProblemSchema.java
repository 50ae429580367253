package lv.lidzas.kit.web.openapi;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.lidzas.kit.problem.ProblemAnswers;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** The shape of a problem as the API description tells it. */
final class ProblemSchema {

    private static final String PROBLEM = "Problem";
    private static final String ERROR = "ProblemError";
    private static final int MOST_ERRORS = 100;

    private ProblemSchema() {}

    static void addTo(Components components) {
        components.addSchema(ERROR, error());
        components.addSchema(PROBLEM, problem());
    }

    static Content content() {
        return OASFactory.createContent()
                .addMediaType(
                        ProblemAnswers.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(
                                        OASFactory.createSchema()
                                                .ref("#/components/schemas/" + PROBLEM)));
    }

    private static Schema problem() {
        Schema schema =
                object("Why a request was refused (RFC 9457). Some problems have further members.")
                        .addProperty(
                                "type",
                                text("A stable name of the kind of refusal.", 200).format("uri"))
                        .addProperty("title", text("The kind in words.", 200))
                        .addProperty("status", status())
                        .addProperty("detail", text("What the caller can do.", 1000))
                        .addProperty(
                                "instance",
                                text("The path that was asked.", 2000).format("uri-reference"))
                        .addProperty("code", code("The last part of `type`."))
                        .addProperty(
                                "traceId",
                                text("Finds the request in our log.", 32).pattern("^[0-9a-f]{32}$"))
                        .addProperty("errors", errors());
        schema.setRequired(
                List.of("type", "title", "status", "detail", "instance", "code", "traceId"));
        schema.setExamples(List.of(example()));
        return schema;
    }

    private static Schema error() {
        Schema schema =
                object("One wrong value.")
                        .addProperty("pointer", text("Where in the body, as JSON pointer.", 500))
                        .addProperty("parameter", text("Which parameter, header or part.", 100))
                        .addProperty("code", code("A stable name of what is wrong."))
                        .addProperty("detail", text("The same in words.", 1000));
        schema.setRequired(List.of("code", "detail"));
        return schema;
    }

    private static Map<String, Object> example() {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", "urn:lidzas:problem:validation");
        example.put("title", "The request has faults");
        example.put("status", 400);
        example.put("detail", "Some values are not valid; each is named in \"errors\".");
        example.put("instance", "/v1/example");
        example.put("code", "validation");
        example.put("traceId", "4bf92f3577b34da6a3ce929d0e0e4736");
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("pointer", "/bornOn");
        error.put("code", "date-format");
        error.put("detail", "There is no such date; write yyyy-mm-dd.");
        example.put("errors", List.of(error));
        return example;
    }

    private static Schema object(String description) {
        return OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.OBJECT))
                .description(description);
    }

    private static Schema text(String description, int longest) {
        return OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.STRING))
                .description(description)
                .maxLength(longest);
    }

    private static Schema code(String description) {
        return text(description, 100).pattern("^[a-z][a-z0-9-]*$");
    }

    private static Schema status() {
        return OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.INTEGER))
                .format("int32")
                .minimum(BigDecimal.valueOf(400))
                .maximum(BigDecimal.valueOf(599));
    }

    private static Schema errors() {
        return OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.ARRAY))
                .maxItems(MOST_ERRORS)
                .items(OASFactory.createSchema().ref("#/components/schemas/" + ERROR));
    }
}
