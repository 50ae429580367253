package lv.lidzas.intake.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * How much a login may have at a time (kvotas). No law names numbers; these are ours, wide for a household and for a portal of one
 * municipality.
 *
 * <p>A portal is a login with the role {@code integration-client}, which files for many people; it may get beyond its share by what it files
 * within a second. Staff have no quota: they type in what came on
 * paper, each of them under their own name.
 */
@ConfigMapping(prefix = "lidzas.quotas")
public interface QuotasConfig {

    /** Drafts of one login that were neither submitted nor withdrawn. */
    @WithDefault("20")
    @Min(1)
    @Max(100_000)
    int draftsPerLogin();

    /** The same for a portal. */
    @WithDefault("2000")
    @Min(1)
    @Max(100_000)
    int draftsPerPortal();

    /** Applications of one login that wait for a decision. */
    @WithDefault("10")
    @Min(1)
    @Max(100_000)
    int openPerLogin();

    /** The same for a portal. */
    @WithDefault("5000")
    @Min(1)
    @Max(100_000)
    int openPerPortal();

    /**
     * Applications of one login for one person that wait for a decision.
     *
     * <p>What others filed for the person does not count: nobody uses up another's share, or learns of another's applications by it.
     */
    @WithDefault("3")
    @Min(1)
    @Max(1000)
    int openPerPerson();
}
