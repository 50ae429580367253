package lv.lidzas.kit.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenMinutesTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0 minūšu, 0 minutes",
        "1, 1 minūte, 1 minute",
        "2, 2 minūtes, 2 minutes",
        "11, 11 minūšu, 11 minutes",
        "21, 21 minūte, 21 minutes",
        "30, 30 minūšu, 30 minutes",
        "60, 1 stunda, 1 hour",
        "61, 1 stunda 1 minūte, 1 hour 1 minute",
        "150, 2 stundas 30 minūšu, 2 hours 30 minutes",
        "660, 11 stundu, 11 hours",
        "1260, 21 stunda, 21 hours",
        "2400, 40 stundu, 40 hours"
    })
    void minutesAreSaidAsPeopleSayThem(int minutes, String latvian, String english) {
        assertThat(SpokenMinutes.of(minutes, Language.LV)).isEqualTo(latvian);
        assertThat(SpokenMinutes.of(minutes, Language.EN)).isEqualTo(english);
    }
}
