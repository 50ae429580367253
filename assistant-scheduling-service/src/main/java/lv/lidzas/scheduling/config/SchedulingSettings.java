package lv.lidzas.scheduling.config;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import lv.lidzas.scheduling.weeks.domain.WeeklyLimit;
import lv.lidzas.scheduling.worked.domain.WarningShare;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The settings of this service, checked at start. */
@ApplicationScoped
public class SchedulingSettings {

    private final int assistantWeekMinutes;
    private final int usedWarningPercent;

    SchedulingSettings(
            @ConfigProperty(name = "lidzas.assistant-week-minutes", defaultValue = "2400")
                    int assistantWeekMinutes,
            @ConfigProperty(name = "lidzas.used-warning-percent", defaultValue = "80")
                    int usedWarningPercent) {
        this.assistantWeekMinutes = assistantWeekMinutes;
        this.usedWarningPercent = usedWarningPercent;
    }

    @Produces
    @Singleton
    WeeklyLimit weeklyLimit() {
        return new WeeklyLimit(assistantWeekMinutes);
    }

    @Produces
    @Singleton
    WarningShare warningShare() {
        return new WarningShare(usedWarningPercent);
    }

    /** Asks for the limit once, so that a limit above the law's stops the start and not the first booking. */
    void check(@Observes StartupEvent start, WeeklyLimit limit) {}
}
