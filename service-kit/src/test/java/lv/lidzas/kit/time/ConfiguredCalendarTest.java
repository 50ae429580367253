package lv.lidzas.kit.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.LocalDate;
import java.util.Map;
import lv.lidzas.kit.calendar.CalendarFacts;
import lv.lidzas.kit.calendar.LegalCalendar;
import org.junit.jupiter.api.Test;

class ConfiguredCalendarTest {

    @Test
    void withoutSettingsItKnowsWhatIsShipped() {
        assertThat(facts(Map.of())).isEqualTo(CalendarFacts.shipped());
    }

    @Test
    void settingsAddWhatIsOrderedLater() {
        LegalCalendar calendar =
                new LegalCalendar(
                        facts(
                                Map.of(
                                        "lidzas.working-days.moved",
                                        "2027-11-19/2027-11-13, 2027-06-25/2027-06-12",
                                        "lidzas.working-days.holidays",
                                        "2027-02-01",
                                        "lidzas.working-days.festivals",
                                        "2028-07-09")));

        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 11, 19))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 6, 12))).isTrue();
        assertThat(calendar.isHoliday(LocalDate.of(2027, 2, 1))).isTrue();
        assertThat(calendar.isHoliday(LocalDate.of(2028, 7, 10))).isTrue();
    }

    @Test
    void anOfficeMayKeepItsDays() {
        assertThat(facts(Map.of("lidzas.working-days.follow-orders", "false")).moved()).isEmpty();
    }

    private static CalendarFacts facts(Map<String, String> settings) {
        SmallRyeConfig config =
                new SmallRyeConfigBuilder()
                        .addDefaultInterceptors()
                        .withMapping(WorkingDaysConfig.class)
                        .withSources(new PropertiesConfigSource(settings, "test", 500))
                        .build();
        return ConfiguredCalendar.facts(config.getConfigMapping(WorkingDaysConfig.class));
    }
}
