package lv.lidzas.scheduling.hours.api;

import java.time.LocalDate;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;

/** Days that follow one another, as a refusal names them. */
record StretchView(LocalDate firstDay, LocalDate lastDay) {

    static StretchView of(ServicePeriod days) {
        return new StretchView(days.firstDay(), days.lastDay());
    }
}
