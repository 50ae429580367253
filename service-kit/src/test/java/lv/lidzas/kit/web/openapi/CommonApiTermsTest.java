package lv.lidzas.kit.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CommonApiTermsTest {

    @Test
    void everyOperationTellsItsRefusals() {
        Operation read = OASFactory.createOperation();
        filtered("/v1/things", read, null);
        assertThat(read.getResponses().getAPIResponses().keySet())
                .containsExactly("400", "401", "403", "406", "429", "500", "503");
    }

    @Test
    void aChangeTellsMore() {
        Operation post =
                OASFactory.createOperation()
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
                        "#/components/parameters/IdempotencyKey",
                        "#/components/parameters/AcceptLanguage");
    }

    @Test
    void whatAServiceSaysItselfStays() {
        Operation read = OASFactory.createOperation();
        read.setResponses(
                OASFactory.createAPIResponses()
                        .addAPIResponse(
                                "403",
                                OASFactory.createAPIResponse()
                                        .description("own")
                                        .content(ProblemSchema.content()))
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
    void everyValueHasABound() {
        OpenAPI api = OASFactory.createOpenAPI();
        Schema inner = typed(Schema.SchemaType.STRING);
        Schema list = typed(Schema.SchemaType.ARRAY).items(typed(Schema.SchemaType.INTEGER));
        Schema bounded = typed(Schema.SchemaType.STRING).maxLength(5).pattern("^a$");
        api.setComponents(
                OASFactory.createComponents()
                        .addSchema(
                                "Thing",
                                typed(Schema.SchemaType.OBJECT)
                                        .addProperty("inner", inner)
                                        .addProperty("list", list)
                                        .addProperty("bounded", bounded)));
        new CommonApiTerms().filterOpenAPI(api);

        assertThat(inner.getMaxLength()).isEqualTo(10_000);
        assertThat(inner.getPattern()).isEqualTo("^[^\\u0000]*$");
        assertThat(list.getMaxItems()).isEqualTo(200);
        assertThat(list.getItems().getFormat()).isEqualTo("int32");
        assertThat(bounded.getMaxLength()).isEqualTo(5);
        assertThat(api.getSecurity()).hasSize(1);
    }

    private static void filtered(String path, @Nullable Operation get, @Nullable Operation post) {
        OpenAPI api =
                OASFactory.createOpenAPI()
                        .paths(
                                OASFactory.createPaths()
                                        .addPathItem(
                                                path,
                                                OASFactory.createPathItem().GET(get).POST(post)));
        new CommonApiTerms().filterOpenAPI(api);
    }

    private static Schema typed(Schema.SchemaType type) {
        return OASFactory.createSchema().type(List.of(type));
    }
}
