package lv.lidzas.scheduling;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import lv.lidzas.scheduling.weeks.domain.Weeks;

/** Stops the service's clock at {@link Weeks#NOW}, so that weeks in tests are those that the tests name. */
@Dependent
class WednesdayClock {

    @Produces
    @Singleton
    Clock clock() {
        return Weeks.CLOCK;
    }
}
