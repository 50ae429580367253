package lv.lidzas.kit.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-                      | LV",
                "''                     | LV",
                "*                      | LV",
                "en                     | EN",
                "en-GB                  | EN",
                "lv-LV,en;q=0.5         | LV",
                "de, en;q=0.8, lv;q=0.7 | EN",
                "de                     | LV",
                ";;;q=x                 | LV",
                "en;q=7                 | LV"
            })
    void theCallersFirstWishThatWeSpeak(String header, Language language) {
        assertThat(Language.preferred(header)).isEqualTo(language);
    }
}
