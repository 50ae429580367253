package lv.lidzas.documents.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * How many documents, and how many bytes of them, are taken (kvotas). No law names numbers; these are ours.
 *
 * <p>A portal is a login with the role {@code integration-client}, which files for many people. Staff have no quota of their own, because they
 * file what came on paper under their own name; a case takes more from them than from others, but not without end.
 */
@ConfigMapping(prefix = "lidzas.document-quotas")
public interface DocumentQuotasConfig {

    /** Documents of one application, whatever became of them. */
    @WithDefault("100")
    @Min(1)
    @Max(10_000)
    int perCase();

    /** The same when staff hand one in. */
    @WithDefault("200")
    @Min(1)
    @Max(10_000)
    int perCaseForStaff();

    /** Bytes of one application. */
    @WithDefault("524288000")
    @Min(1)
    long bytesPerCase();

    /** The same when staff hand one in. */
    @WithDefault("1048576000")
    @Min(1)
    long bytesPerCaseForStaff();

    /** Documents of one login in the last 24 hours. */
    @WithDefault("100")
    @Min(1)
    @Max(1_000_000)
    int day();

    /** The same for a portal. */
    @WithDefault("5000")
    @Min(1)
    @Max(1_000_000)
    int dayForPortal();

    /** Bytes of one login in the last 24 hours. */
    @WithDefault("524288000")
    @Min(1)
    long dayBytes();

    /** The same for a portal. */
    @WithDefault("21474836480")
    @Min(1)
    long dayBytesForPortal();

    /** Documents of one login whose application was not submitted yet. */
    @WithDefault("50")
    @Min(1)
    @Max(100_000)
    int held();

    /** The same for a portal. */
    @WithDefault("2000")
    @Min(1)
    @Max(100_000)
    int heldForPortal();

    /** The same of all logins together. */
    @WithDefault("10000")
    @Min(1)
    @Max(1_000_000)
    int heldInAll();
}
