package lv.lidzas.kit.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.Indexer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CommonApiTermsTest {

    @Test
    void everyOperationTellsItsRefusals() throws IOException {
        Operation read = operation();
        filtered("/v1/things", read, null);
        assertThat(read.getResponses().getAPIResponses().keySet())
                .containsExactly("400", "401", "403", "406", "429", "500", "503");
    }

    @Test
    void aChangeTellsMore() throws IOException {
        Operation post =
                operation()
                        .requestBody(OASFactory.createRequestBody())
                        .addParameter(
                                OASFactory.createParameter()
                                        .name("If-Match")
                                        .in(Parameter.In.HEADER));
        filtered("/v1/things/{id}/submit", null, post);
        assertThat(post.getResponses().getAPIResponses().keySet())
                .contains("404", "409", "412", "413", "415", "422", "428");
        assertThat(post.getParameters())
                .extracting(Parameter::getRef)
                .contains(
                        "#/components/parameters/IfMatch",
                        "#/components/parameters/IdempotencyKey",
                        "#/components/parameters/AcceptLanguage");
    }

    @Test
    void whatAServiceSaysItselfStays() throws IOException {
        Operation read = OASFactory.createOperation();
        read.setResponses(
                OASFactory.createAPIResponses()
                        .addAPIResponse(
                                "403",
                                OASFactory.createAPIResponse()
                                        .description("own")
                                        .content(OASFactory.createContent()))
                        .addAPIResponse("401", OASFactory.createAPIResponse().description("bare"))
                        .addAPIResponse("200", OASFactory.createAPIResponse().description("ok")));
        filtered("/v1/things", read, null);

        assertThat(read.getResponses().getAPIResponse("403").getDescription()).isEqualTo("own");
        assertThat(read.getResponses().getAPIResponse("401").getRef())
                .isEqualTo("#/components/responses/Unauthorized");
        assertThat(read.getResponses().getAPIResponse("200").getHeaders())
                .containsKeys("RateLimit-Limit", "RateLimit-Reset", "Access-Control-Allow-Origin");
    }

    @Test
    void everyValueHasABound() throws IOException {
        Schema text = tidied(typed(Schema.SchemaType.STRING));
        assertThat(text.getMaxLength()).isEqualTo(10_000);
        assertThat(text.getPattern()).isEqualTo("^[^\\u0000]*$");
        assertThat(tidied(typed(Schema.SchemaType.ARRAY)).getMaxItems()).isEqualTo(200);
        assertThat(tidied(typed(Schema.SchemaType.INTEGER)).getFormat()).isEqualTo("int32");
        Schema bounded = typed(Schema.SchemaType.STRING).maxLength(5).pattern("a|b");
        assertThat(tidied(bounded).getMaxLength()).isEqualTo(5);
        assertThat(bounded.getPattern()).isEqualTo("^(?:a|b)$");
        assertThat(tidied(typed(Schema.SchemaType.STRING).pattern("\\S")).getPattern())
                .isEqualTo("^[^\\u0000]*\\S[^\\u0000]*$");
    }

    @Test
    void nothingStandsBesideAReference() throws IOException {
        Schema id = tidied(typed(Schema.SchemaType.STRING).ref("UUID").description("Who."));
        assertThat(id.getRef()).isNull();
        assertThat(id.getFormat()).isEqualTo("uuid");

        Schema told =
                tidied(typed(Schema.SchemaType.OBJECT).ref("PartView").description("A part."));
        assertThat(told.getRef()).isNull();
        assertThat(told.getType()).isNull();
        assertThat(told.getAllOf())
                .extracting(Schema::getRef)
                .containsExactly("#/components/schemas/Part");

        assertThat(tidied(typed(Schema.SchemaType.OBJECT).ref("PartView")).getRef())
                .isEqualTo("#/components/schemas/Part");
    }

    @Test
    void namesFollowOneRule() {
        assertThat(SchemaNames.of("PartView")).isEqualTo("Part");
        assertThat(SchemaNames.of("PartRequest")).isEqualTo("PartInput");
        assertThat(SchemaNames.of("PagePartView")).isEqualTo("PartPage");
        assertThat(SchemaNames.of("Viewer")).isEqualTo("Viewer");
        Components twins =
                OASFactory.createComponents()
                        .addSchema("Part", typed(Schema.SchemaType.STRING))
                        .addSchema("PartView", typed(Schema.SchemaType.OBJECT));
        assertThatThrownBy(() -> SchemaNames.tidy(twins)).hasMessageContaining("Part");
    }

    @Test
    void problemsHaveTheMembersOfTheService() {
        Components components =
                OASFactory.createComponents()
                        .addSchema("Problem", typed(Schema.SchemaType.OBJECT))
                        .addSchema(
                                "ProblemMembers",
                                typed(Schema.SchemaType.OBJECT)
                                        .addProperty("week", typed(Schema.SchemaType.STRING)));
        ProblemMembers.move(components);
        assertThat(components.getSchemas()).containsOnlyKeys("Problem");
        assertThat(components.getSchemas().get("Problem").getProperties()).containsKey("week");
    }

    private static Schema tidied(Schema schema) throws IOException {
        return new CommonApiTerms(new Indexer().complete()).filterSchema(schema);
    }

    private static void filtered(String path, @Nullable Operation get, @Nullable Operation post)
            throws IOException {
        OpenAPI api =
                OASFactory.createOpenAPI()
                        .components(
                                OASFactory.createComponents().schemas(Map.of()).responses(Map.of()))
                        .paths(
                                OASFactory.createPaths()
                                        .addPathItem(
                                                path,
                                                OASFactory.createPathItem().GET(get).POST(post)));
        new CommonApiTerms(new Indexer().complete()).filterOpenAPI(api);
    }

    private static Operation operation() {
        return OASFactory.createOperation().responses(OASFactory.createAPIResponses());
    }

    private static Schema typed(Schema.SchemaType type) {
        return OASFactory.createSchema().type(List.of(type));
    }
}
