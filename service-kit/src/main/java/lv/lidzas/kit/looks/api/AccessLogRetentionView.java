package lv.lidzas.kit.looks.api;

import java.time.Instant;
import lv.lidzas.kit.looks.chain.Cut;
import lv.lidzas.kit.looks.chain.LogRetention;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How long entries of the access log are kept. */
@Schema(description = "How long entries of the access log are kept, and what has gone.")
public record AccessLogRetentionView(
        @Schema(
                        description =
                                "How long, as a period of ISO 8601; absent while they are kept for ever. Two years at least, for which a person may ask (Personal Data Processing Law s.27(3)).",
                        examples = "P3Y")
                @Nullable String keep,
        @Schema(description = "How many entries go within the hour.", minimum = "0", examples = "0")
                long due,
        @Schema(
                        description =
                                "The last place whose entry was deleted; absent while none was.",
                        examples = "1200")
                @Nullable Long deletedUntil,
        @Schema(description = "When that was decided.", examples = "2028-12-01T00:12:00Z")
                @Nullable Instant deletedAt) {

    static AccessLogRetentionView of(LogRetention.Term term) {
        @Nullable Cut last = term.last();
        return new AccessLogRetentionView(
                term.keep() == null ? null : term.keep().toString(),
                term.due(),
                last == null ? null : last.position(),
                last == null ? null : last.cutAt());
    }
}
