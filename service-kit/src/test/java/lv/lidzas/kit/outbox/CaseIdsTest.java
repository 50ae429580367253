package lv.lidzas.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CaseIdsTest {

    private final CaseIds caseIds = new CaseIds("caseId");

    @Test
    void aRecordWithTheFieldNamesItsCase() {
        UUID id = UUID.randomUUID();

        assertThat(caseIds.of(new Told("step", id))).isEqualTo(id.toString());
    }

    @Test
    void whatHasNoSuchFieldOrNothingInItIsOfNoCase() {
        assertThat(caseIds.of(new Told("step", null))).isNull();
        assertThat(caseIds.of(new Untold("step"))).isNull();
        assertThat(caseIds.of("caseId")).isNull();
    }

    /** Of a case. */
    public record Told(String what, @Nullable UUID caseId) {}

    /** Of no case. */
    public record Untold(String what) {}
}
