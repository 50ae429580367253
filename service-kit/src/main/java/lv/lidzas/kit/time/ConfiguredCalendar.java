package lv.lidzas.kit.time;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import lv.lidzas.kit.calendar.CalendarFacts;
import lv.lidzas.kit.calendar.LegalCalendar;

/** Makes the calendar from the days that are shipped and those in the settings. */
@Dependent
class ConfiguredCalendar {

    @Produces
    @Singleton
    LegalCalendar calendar(WorkingDaysConfig config) {
        return new LegalCalendar(facts(config));
    }

    static CalendarFacts facts(WorkingDaysConfig config) {
        CalendarFacts all =
                CalendarFacts.shipped()
                        .with(
                                new CalendarFacts(
                                        config.holidays().orElse(Set.of()),
                                        config.festivals().orElse(Set.of()),
                                        config.moved().orElse(Set.of())));
        return config.followOrders() ? all : all.withoutMoved();
    }
}
