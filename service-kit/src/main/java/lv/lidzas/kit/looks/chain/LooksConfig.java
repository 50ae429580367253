package lv.lidzas.kit.looks.chain;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.time.Period;
import java.util.Optional;

/** Settings of the access log. */
@ConfigMapping(prefix = "lidzas.looks")
public interface LooksConfig {

    /** How often entries are chained: so long an entry can be removed without a trace, and is not in lists. */
    @WithDefault("PT1S")
    Duration sealEvery();

    /** How often the end of the chain is told to others, while it grows. */
    @WithDefault("PT5M")
    Duration anchorEvery();

    /** How many entries are chained in one transaction at most. */
    @WithDefault("1000")
    @Min(1)
    @Max(10000)
    int sealBatch();

    /** How many entries one check walks through at most; it tells where to go on. */
    @WithDefault("200000")
    @Min(1)
    int checkBatch();

    /**
     * How long entries are kept, two years at least; absent: for ever.
     *
     * <p>For two years a person may ask who received their data (Personal Data Processing Law s.27(3)); the law names no longest term.
     */
    Optional<Period> keep();

    /** From how many persons on a reader is looked at for unusual patterns. */
    @WithDefault("20")
    @Min(1)
    int unusualPersons();

    /** From which share of them, in percent, that the reader never worked for, the pattern is unusual. */
    @WithDefault("50")
    @Min(1)
    @Max(100)
    int unusualPercent();
}
