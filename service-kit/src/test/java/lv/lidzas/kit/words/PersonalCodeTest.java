package lv.lidzas.kit.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalCodeTest {

    @Test
    void theHyphenIsOptional() {
        assertThat(PersonalCode.parse("12058510001")).isEqualTo(PersonalCode.parse("120585-10001"));
        assertThat(code("12058510001").written()).isEqualTo("120585-10001");
    }

    @ParameterizedTest
    @CsvSource({
        "120585-10001,1985-05-12",
        "010203-20004,2003-02-01",
        "311299-00003,1899-12-31",
        "290200-20002,2000-02-29"
    })
    void anOldCodeBeginsWithTheDateOfBirth(String written, LocalDate bornOn) {
        assertThat(code(written).statedBirth()).isEqualTo(bornOn);
    }

    @ParameterizedTest
    @ValueSource(strings = {"320000-00001", "399999-99999", "390000-00001"})
    void aNewCodeSaysNothingOfItsOwner(String written) {
        assertThat(code(written).statedBirth()).isNull();
        assertThat(code(written).hasPlausibleChecksum()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "300285-10001",
                "290201-20002",
                "001285-10001",
                "121385-10001",
                "120585-30001",
                "120585-90001",
                "311185-10001",
                "12058-510001",
                "120585 10001",
                "1205851000",
                "120585100011",
                "420000-00001",
                "",
                "abcdef-ghijk",
                "12O585-10001",
                "１２０５８５-10001",
                "٣٢٠٠٠٠-00001"
            })
    void impossibleDatesAndWrongFormsAreNoCodes(String written) {
        assertThat(PersonalCode.parse(written)).isNull();
    }

    @Test
    void theExampleOfTheLawHasTheRightCheckDigit() {
        assertThat(code("161175-19997").hasPlausibleChecksum()).isTrue();
        assertThat(code("161175-19996").hasPlausibleChecksum()).isFalse();
    }

    @Test
    void neitherTextNorErrorsShowTheDigits() {
        assertThat(code("120585-10001").toString()).isEqualTo("******-*****");
        assertThatThrownBy(() -> new PersonalCode("30028510001")).hasMessageNotContaining("300285");
    }

    private static PersonalCode code(String written) {
        return Objects.requireNonNull(PersonalCode.parse(written));
    }
}
