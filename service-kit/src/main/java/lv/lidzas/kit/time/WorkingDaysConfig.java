package lv.lidzas.kit.time;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import lv.lidzas.kit.calendar.MovedWorkingDay;

/**
 * Days that no formula gives and that were not known when this release was made.
 *
 * <p>The government orders moved days by 1 July for the next year; a municipality adds them here.
 */
@ConfigMapping(prefix = "lidzas.working-days")
public interface WorkingDaysConfig {

    /** Days off by a law of their own. */
    Optional<Set<LocalDate>> holidays();

    /** The closing days of the General Latvian Song and Dance Festival, which the law moves off a weekend. */
    Optional<Set<LocalDate>> festivals();

    /** Working days that an order moved, each as {@code 2026-01-02/2026-01-17}. */
    Optional<Set<MovedWorkingDay>> moved();

    /** Whether the offices follow the orders on moved days, which bind the state's institutions and advise municipalities. */
    @WithDefault("true")
    boolean followOrders();
}
