package lv.lidzas.scheduling.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an hour is paid with, by act ({@code lidzas.pay.<act>[n]}). */
@ConfigMapping(prefix = "lidzas.pay")
public interface PayConfig {

    @WithParentName
    Map<String, List<Terms>> acts();

    /** What holds from a day on; euros, gross. */
    interface Terms {

        /** The first day. */
        LocalDate from();

        /** The last day; without it they hold until the next ones begin. */
        Optional<LocalDate> until();

        /** For an hour, where the act names it. */
        Optional<BigDecimal> hour();

        /** A month's minimum wage, where the act derives the hour from it. */
        Optional<BigDecimal> minimumWage();

        /** The hours of a week of who assists an adult; with a minimum wage. */
        Optional<Integer> weekHours();

        /** The hours of a week of who assists a minor; with a minimum wage. */
        Optional<Integer> weekHoursOfMinor();

        /** What the municipality adds to an hour. */
        Optional<BigDecimal> topUp();

        /** The most for administration, in percent of the pay. */
        Optional<BigDecimal> administrationPercent();

        /** The most for administration of an hour. */
        Optional<BigDecimal> administrationHour();
    }
}
