package lv.lidzas.intake.config;

import io.smallrye.config.ConfigMapping;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * The days that no formula gives: days off by a law or an order of their own, and working days moved to a weekend.
 *
 * <p>The government orders moved days by 1 July for the next year; a municipality adds them here.
 */
@ConfigMapping(prefix = "lidzas.working-days")
public interface WorkingDaysConfig {

    /** Days off that the library does not know. */
    Optional<Set<LocalDate>> off();

    /** Days that are worked although they are a weekend or a holiday. */
    Optional<Set<LocalDate>> worked();

    /** The closing days of the General Latvian Song and Dance Festival, which the law moves off a weekend. */
    Optional<Set<LocalDate>> festivals();
}
