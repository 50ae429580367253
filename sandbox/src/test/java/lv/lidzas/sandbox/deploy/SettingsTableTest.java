package lv.lidzas.sandbox.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import lv.lidzas.testkit.ApprovedFile;
import org.junit.jupiter.api.Test;

/** docs/settings.approved.md names every setting, and what it is for. */
class SettingsTableTest {

    @Test
    void everySettingIsExplained() {
        assertThat(new SettingsTable().unexplained()).isEmpty();
    }

    @Test
    void theTableSaysWhatTheCodeSays() {
        ApprovedFile.verify("docs/settings.approved.md", new SettingsTable().text());
    }
}
