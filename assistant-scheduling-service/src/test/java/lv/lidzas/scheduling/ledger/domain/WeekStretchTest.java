package lv.lidzas.scheduling.ledger.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;
import lv.lidzas.scheduling.weeks.domain.Weeks;
import org.junit.jupiter.api.Test;

class WeekStretchTest {

    @Test
    void aYearOfTheSameMinutesIsOneLine() {
        TreeMap<IsoWeek, Integer> year = new TreeMap<>();
        Weeks.A_YEAR.weeks().forEach(week -> year.put(week, 1200));
        assertThat(WeekStretch.of(year))
                .containsExactly(new WeekStretch(IsoWeek.of(2026, 49), IsoWeek.of(2027, 48), 1200));
        assertThat(WeekStretch.of(year).getFirst().total()).isEqualTo(53 * 1200);
    }

    @Test
    void otherMinutesAndMissingWeeksBeginAnother() {
        assertThat(
                        WeekStretch.of(
                                new TreeMap<>(
                                        Map.of(
                                                IsoWeek.of(2026, 52), 60,
                                                IsoWeek.of(2026, 53), 60,
                                                IsoWeek.of(2027, 1), 90,
                                                IsoWeek.of(2027, 2), 0,
                                                IsoWeek.of(2027, 3), 90))))
                .containsExactly(
                        new WeekStretch(IsoWeek.of(2026, 52), IsoWeek.of(2026, 53), 60),
                        new WeekStretch(IsoWeek.of(2027, 1), IsoWeek.of(2027, 1), 90),
                        new WeekStretch(IsoWeek.of(2027, 3), IsoWeek.of(2027, 3), 90));
    }
}
