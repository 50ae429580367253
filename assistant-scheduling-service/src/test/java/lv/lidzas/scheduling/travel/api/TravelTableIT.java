package lv.lidzas.scheduling.travel.api;

import static lv.lidzas.testkit.Http.as;
import static lv.lidzas.testkit.Http.changing;
import static lv.lidzas.testkit.Http.hasError;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import lv.lidzas.testkit.LidzasServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class TravelTableIT {

    private static final Map<String, Object> THERE =
            Map.of("from", "TRAVEL-A", "to", "TRAVEL-B", "minutes", 25);
    private static final Map<String, Object> BACK =
            Map.of("from", "TRAVEL-B", "to", "TRAVEL-A", "minutes", 30);

    @Test
    void theTableIsLoadedWholeByVersion() {
        String before = version();
        Response loaded = load("dace", before, List.of(THERE, BACK));
        assertThat(loaded.statusCode()).as(loaded.asString()).isEqualTo(200);
        load("dace", before, List.of(THERE)).then().statusCode(412);
        as("liga")
                .get("/v1/travel-table")
                .then()
                .statusCode(200)
                .header("ETag", equalTo(loaded.header("ETag")))
                .body("legs.minutes", contains(25, 30));
        load("dace", version(), List.of()).then().statusCode(200);
    }

    @Test
    void aWayTwiceOrToTheSamePlaceIsRefused() {
        hasError(
                load("dace", version(), List.of(THERE, BACK, THERE)).then(),
                "/legs/2",
                "way-twice");
        hasError(
                load(
                                "dace",
                                version(),
                                List.of(Map.of("from", "TRAVEL-A", "to", "TRAVEL-A", "minutes", 5)))
                        .then(),
                "/legs/0",
                "way-twice");
        load("dace", version(), List.of(Map.of("from", "Iela 1", "to", "TRAVEL-A", "minutes", 5)))
                .then()
                .statusCode(400);
    }

    @Test
    void onlyALeadCaseworkerLoadsIt() {
        load("liga", version(), List.of(THERE)).then().statusCode(403);
        for (String persona : List.of("anna", "karlis")) {
            as(persona).get("/v1/travel-table").then().statusCode(403);
        }
    }

    private static String version() {
        return as("liga").get("/v1/travel-table").header("ETag");
    }

    private static Response load(String persona, String version, List<Map<String, Object>> legs) {
        return changing(persona, version, Map.of("legs", legs)).put("/v1/travel-table");
    }
}
