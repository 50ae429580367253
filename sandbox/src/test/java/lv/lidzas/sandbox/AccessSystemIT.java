package lv.lidzas.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import lv.lidzas.testkit.ApprovedFile;
import lv.lidzas.testkit.servers.Deployable;
import org.junit.jupiter.api.Test;

/** Every operation of every service, as every role and as nobody. */
class AccessSystemIT {

    @Test
    void theTableOfAccessSaysWhatTheServicesDo() {
        SystemUnderTest system = SystemUnderTest.running();
        Map<String, String> tokens = new HashMap<>();
        AccessTable table =
                new AccessTable(persona -> tokens.computeIfAbsent(persona, system::token));

        for (Deployable service : Deployable.values()) {
            table.add(service.folder(), system.address(service));
        }

        assertThat(table.broken()).isEmpty();
        ApprovedFile.verify("docs/access.approved.md", table.markdown());
    }
}
