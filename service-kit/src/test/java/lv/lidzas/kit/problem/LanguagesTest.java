package lv.lidzas.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-                      | lv",
                "''                     | lv",
                "*                      | lv",
                "en                     | en",
                "en-GB                  | en",
                "lv-LV,en;q=0.5         | lv",
                "de, en;q=0.8, lv;q=0.7 | en",
                "de                     | lv",
                ";;;q=x                 | lv",
                "en;q=7                 | lv"
            })
    void theCallersFirstWishThatWeSpeak(String header, String language) {
        assertThat(Languages.of(header)).isEqualTo(language);
    }
}
