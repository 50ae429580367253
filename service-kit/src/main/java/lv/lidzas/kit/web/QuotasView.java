package lv.lidzas.kit.web;

import java.util.List;
import lv.lidzas.kit.words.Allowance;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the caller may have at a time (kvotas); none for staff.
 *
 * <p>Without a {@code @Schema} of its own, which would put it into the descriptions of services that have no quotas.
 */
public record QuotasView(
        @Schema(description = "Each quota that binds the caller", maxItems = 20)
                List<Quota> items) {

    /** One quota. */
    public record Quota(
            @Schema(
                            description = "Its name, as problems tell it",
                            examples = "drafts-per-login",
                            maxLength = 100)
                    String quota,
            @Schema(description = "The most that there may be", examples = "20") long limit,
            @Schema(description = "How much there is", examples = "3") long used,
            @Schema(description = "How much may be added", examples = "17") long left) {}

    /** The same, as it is answered. */
    public static QuotasView of(List<Allowance> shares) {
        return new QuotasView(
                shares.stream()
                        .map(share ->
                                new Quota(share.quota(), share.limit(), share.used(), share.left()))
                        .toList());
    }
}
