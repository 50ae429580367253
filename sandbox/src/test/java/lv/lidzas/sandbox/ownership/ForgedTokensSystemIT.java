package lv.lidzas.sandbox.ownership;

import static lv.lidzas.testkit.Http.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import lv.lidzas.sandbox.SystemUnderTest;
import lv.lidzas.testkit.servers.Deployable;
import lv.lidzas.testkit.servers.Forgery;
import lv.lidzas.testkit.servers.Persona;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A token with one fault opens no service; the same one without the fault opens each. */
class ForgedTokensSystemIT {

    private static final Map<Deployable, String> LISTS =
            Map.of(
                    Deployable.APPLICATION, "/v1/applications",
                    Deployable.ELIGIBILITY, "/v1/assessments",
                    Deployable.DOCUMENT, "/v1/documents",
                    Deployable.SCHEDULING, "/v1/allocations");

    private final SystemUnderTest system = SystemUnderTest.running();

    @ParameterizedTest
    @EnumSource
    void aTokenWithOneFaultOpensNothing(Forgery fault) {
        Path keys = system.municipality().layout().folder().resolve("issuer");
        String token = fault.token(system.municipality().layout().issuer(), keys, Persona.LIGA);

        LISTS.forEach((service, list) ->
                assertThat(with(token).get(system.address(service) + list).statusCode())
                        .as(service.folder())
                        .isEqualTo(fault == Forgery.NONE ? 200 : 401));
    }
}
