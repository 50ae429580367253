package lv.lidzas.kit.web.openapi;

import static lv.lidzas.testkit.Http.management;
import static lv.lidzas.testkit.Http.nobody;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lv.lidzas.testkit.LidzasServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class OpenApiIT {

    @Test
    void theDescriptionTellsTheCommonTerms() throws IOException {
        String document =
                nobody().queryParam("format", "json")
                        .get("/q/openapi")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();
        Files.writeString(Path.of("target/openapi.json"), document);

        JsonPath api = JsonPath.from(document);
        assertThat(api.getString("openapi")).isEqualTo("3.1.0");
        assertThat(api.getList("servers.url")).containsExactly("/");
        assertThat(api.getMap("components.securitySchemes")).containsOnlyKeys("bearer");
        assertThat(api.getString("info.license.name")).isEqualTo("Apache 2.0");
        assertThat(api.getString("info.contact.name")).isNotBlank();
        assertThat(api.getList("security.bearer")).hasSize(1);
        assertThat(api.getMap("components.schemas").keySet())
                .map(String::valueOf)
                .contains("Sample", "SampleInput", "SamplePage", "Problem")
                .doesNotContain("UUID", "LocalDate");
        assertThat(api.getList("components.schemas.Sample.required"))
                .asString()
                .isEqualTo("[id, label]");
        assertThat(api.getList("components.schemas.SamplePage.required"))
                .asString()
                .isEqualTo("[items]");
        assertThat(api.getList("components.schemas.SampleInput.required"))
                .asString()
                .isEqualTo("[name]");
        assertThat(api.getMap("paths.'/v1/samples/{id}'.get.responses.'200'.headers"))
                .asString()
                .doesNotContain("Location");
        assertThat(api.getMap("paths.'/v1/samples'.post.responses.'200'.headers"))
                .asString()
                .contains("ETag", "Idempotency-Replayed");
        assertThat(api.getMap("paths.'/v1/samples'.get.responses.'200'.headers"))
                .asString()
                .contains("RateLimit-Limit")
                .doesNotContain("ETag");
        assertThat(api.getMap("components.responses.TooManyRequests"))
                .asString()
                .contains("Retry-After", "RateLimit-Limit", "application/problem+json");
        assertThat(api.getMap("paths.'/v1/samples'.post.responses").keySet())
                .map(String::valueOf)
                .contains("400", "401", "403", "409", "413", "415", "422", "429", "500", "503");
        assertThat(api.getList("paths.'/v1/samples/open'.post.security")).isEmpty();
        assertThat(api.getMap("paths.'/v1/samples/open'.post.responses").keySet())
                .map(String::valueOf)
                .contains("400", "413", "415", "429")
                .doesNotContain("401", "403", "409", "422");
        assertThat(api.getMap("paths.'/v1/samples/open'.post"))
                .asString()
                .doesNotContain("Idempotency");
    }

    @Test
    void machinesAndPeopleReadItWithoutAToken() {
        for (String path : List.of("/q/openapi", "/q/swagger-ui/")) {
            nobody().get(path).then().statusCode(200);
        }
    }

    @Test
    void healthAndMetricsAreReadOnAPortOfTheirOwn() {
        for (String path : List.of("/q/health/live", "/q/health/ready", "/q/metrics")) {
            management().get(path).then().statusCode(200);
            nobody().get(path).then().statusCode(404);
        }
        management().get("/q/openapi").then().statusCode(404);
        management().get("/v1/samples").then().statusCode(404);
    }
}
