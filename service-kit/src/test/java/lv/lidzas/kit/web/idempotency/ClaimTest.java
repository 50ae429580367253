package lv.lidzas.kit.web.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimTest {

    private static final byte[] REQUEST = new byte[32];

    @Test
    void aKeyIsScopedByCallerOperationAndPath() {
        byte[] one = Claim.of("s", "A#b", "/v1/x", "k", REQUEST).id();
        assertThat(Claim.of("s", "A#b", "/v1/x", "k", REQUEST).id()).isEqualTo(one);
        for (Claim other :
                List.of(
                        Claim.of("t", "A#b", "/v1/x", "k", REQUEST),
                        Claim.of("s", "A#c", "/v1/x", "k", REQUEST),
                        Claim.of("s", "A#b", "/v1/y", "k", REQUEST),
                        Claim.of("s", "A#b", "/v1/x", "l", REQUEST),
                        Claim.of("sA", "#b", "/v1/x", "k", REQUEST))) {
            assertThat(other.id()).isNotEqualTo(one);
        }
    }
}
