package lv.lidzas.scheduling.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import lv.lidzas.scheduling.standins.domain.StandInTerms;

/** Reads from the settings how stand-ins are looked for. */
@ApplicationScoped
public class StandInSettings {

    private final StandInConfig config;

    StandInSettings(StandInConfig config) {
        this.config = config;
    }

    @Produces
    @Singleton
    StandInTerms terms() {
        return new StandInTerms(
                config.atOnce(),
                config.wave(),
                config.alarmAfter(),
                config.undoWithin(),
                config.ahead());
    }
}
