package lv.lidzas.kit.web.openapi;

import static lv.lidzas.testkit.Http.nobody;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import lv.lidzas.testkit.LidzasServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
@TestProfile(HiddenDescriptionIT.Hidden.class)
class HiddenDescriptionIT {

    @Test
    void withoutTheSettingNobodyIsShownTheDescription() {
        for (String path : List.of("/q/openapi", "/q/swagger-ui/", "/q/swagger-ui/index.html")) {
            nobody().get(path).then().statusCode(404);
        }
    }

    public static final class Hidden implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("lidzas.api-description", "false");
        }
    }
}
