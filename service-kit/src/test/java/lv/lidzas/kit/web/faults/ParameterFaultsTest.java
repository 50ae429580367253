package lv.lidzas.kit.web.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ParameterFaultsTest {

    @Test
    void aGoodValueHasNoFault() {
        assertThat(ParameterFaults.faultOf("2026-02-28", LocalDate.class)).isNull();
        assertThat(ParameterFaults.faultOf("2026-02", YearMonth.class)).isNull();
        assertThat(ParameterFaults.faultOf("DAYS", TimeUnit.class)).isNull();
        assertThat(ParameterFaults.faultOf("1", int.class)).isNull();
        assertThat(ParameterFaults.faultOf("anything", String.class)).isNull();
    }

    @Test
    void aWrongValueHasACode() {
        assertThat(codeOf("2026-02-30", LocalDate.class)).isEqualTo("date-format");
        assertThat(codeOf("2026-13", YearMonth.class)).isEqualTo("date-format");
        assertThat(codeOf("abc", UUID.class)).isEqualTo("uuid-format");
        assertThat(codeOf("1.5", Integer.class)).isEqualTo("wrong-type");
        assertThat(codeOf("99999999999999999999", long.class)).isEqualTo("wrong-type");
        assertThat(codeOf("YEARS", TimeUnit.class)).isEqualTo("unknown-value");
    }

    private static String codeOf(String value, Class<?> type) {
        ParameterFaults.Fault fault = ParameterFaults.faultOf(value, type);
        return fault == null ? "none" : fault.code();
    }
}
