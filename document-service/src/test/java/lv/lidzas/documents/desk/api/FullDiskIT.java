package lv.lidzas.documents.desk.api;

import static lv.lidzas.documents.desk.api.Stage.newApplication;
import static lv.lidzas.documents.desk.api.Stage.opinion;
import static lv.lidzas.documents.desk.api.Stage.upload;
import static lv.lidzas.testkit.Http.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import lv.lidzas.documents.config.DocumentsConfig;
import lv.lidzas.documents.content.persistence.Papers;
import lv.lidzas.documents.content.persistence.SmallDisk;
import lv.lidzas.documents.desk.api.Stage.Application;
import lv.lidzas.documents.desk.api.Stage.Traces;
import lv.lidzas.testkit.LidzasServers;
import org.junit.jupiter.api.Test;

/** A disk that is really full: a problem that says so, nothing stored, and service again when there is room. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class FullDiskIT {

    private static final byte[] THREE_MIB = Papers.pdfOf(3 << 20);

    @Inject Stage stage;
    @Inject DocumentsConfig config;

    private final Application application = newApplication();

    @Test
    void aDiskThatIsFullBeforeTheFileHasArrivedIsToldAndNotOurBug() throws IOException {
        Traces before = stage.traces();

        try (SmallDisk _ = SmallDisk.over(config.folder().resolve("incoming"), "size=1m")) {
            handedIn()
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", notNullValue())
                    .body("code", equalTo("unavailable"));
        }

        assertThat(stage.traces()).isEqualTo(before);
        handedIn().then().statusCode(201);
    }

    @Test
    void aDiskWithoutTheReserveIsTold() throws IOException {
        Traces before = stage.traces();

        try (SmallDisk _ = SmallDisk.over(config.folder(), "size=66m")) {
            handedIn()
                    .then()
                    .statusCode(507)
                    .contentType("application/problem+json")
                    .body("code", equalTo("storage-full"));
            assertThat(stage.traces().files()).isEmpty();
        }

        assertThat(stage.traces()).isEqualTo(before);
        handedIn().then().statusCode(201);
    }

    private Response handedIn() {
        return upload(as("anna"), opinion(application), "liels.pdf", THREE_MIB);
    }
}
