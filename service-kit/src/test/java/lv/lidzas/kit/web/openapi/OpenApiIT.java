package lv.lidzas.kit.web.openapi;

import static lv.lidzas.testkit.Http.nobody;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        assertThat(api.getMap("paths.'/v1/samples'.post.responses").keySet())
                .map(String::valueOf)
                .contains("400", "401", "403", "409", "413", "415", "422", "429", "500", "503");
    }

    @Test
    void machinesAndPeopleReadItWithoutAToken() {
        for (String path :
                new String[] {"/q/openapi", "/q/swagger-ui/", "/q/health/live", "/q/metrics"}) {
            nobody().get(path).then().statusCode(200);
        }
    }
}
