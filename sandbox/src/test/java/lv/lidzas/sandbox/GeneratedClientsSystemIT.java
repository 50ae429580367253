package lv.lidzas.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import lv.lidzas.sandbox.demo.Addresses;
import org.junit.jupiter.api.Test;

/** A program on a generated client walks the first story of the demo. */
class GeneratedClientsSystemIT {

    @Test
    void aThirdPartysProgramGetsAnnaHerHours() throws IOException, InterruptedException {
        OpenApiTools.compileTypeScript();
        Addresses addresses = SystemUnderTest.running().municipality().layout().addresses();

        String told =
                OpenApiTools.run(
                        Map.of(
                                "LIDZAS_APPLICATION", addresses.application(),
                                "LIDZAS_DOCUMENT", addresses.document(),
                                "LIDZAS_ELIGIBILITY", addresses.eligibility(),
                                "LIDZAS_SCHEDULING", addresses.scheduling(),
                                "LIDZAS_ISSUER", addresses.issuer()),
                        "node",
                        "compiled/story.js");

        assertThat(told).contains("ISSUED: 40 h a week go to assistant");
    }
}
