package lv.lidzas.kit.web.limits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpenDoorTest {

    @Test
    void ofAnAddressOfTheNewKindTheNetworkCounts() {
        assertThat(OpenDoor.network("2001:db8:1:2:3:4:5:6"))
                .isEqualTo(OpenDoor.network("2001:db8:1:2::1"))
                .isNotEqualTo(OpenDoor.network("2001:db8:1:3::1"));
    }

    @Test
    void ofAnyOtherTheWholeOfIt() {
        assertThat(OpenDoor.network("192.0.2.1")).isEqualTo("192.0.2.1");
        assertThat(OpenDoor.network("somewhere")).isEqualTo("somewhere");
    }
}
