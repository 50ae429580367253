package lv.lidzas.kit.looks.api;

import java.util.List;
import lv.lidzas.kit.looks.chain.ChainFault;
import lv.lidzas.kit.looks.chain.ChainReport;
import lv.lidzas.kit.looks.chain.Cut;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a check found. */
@Schema(description = "What a check of the access log found.")
public record AccessLogCheckView(
        @Schema(description = "Whether nothing is wrong in what was checked.") boolean whole,
        @Schema(description = "The place behind which the check began.", examples = "0") long after,
        @Schema(description = "The last place that was checked.", examples = "4711") long until,
        @Schema(description = "How many entries were checked.", examples = "4711") long entries,
        @Schema(description = "Where to go on; absent when the end was reached.")
                @Nullable Long next,
        @Schema(
                        description =
                                "The last place whose entry was deleted because its term was over; absent while none was.",
                        examples = "1200")
                @Nullable Long deletedUntil,
        @Schema(description = "What is wrong, the first hundred.", maxItems = 100)
                List<FaultView> faults) {

    static AccessLogCheckView of(ChainReport report) {
        @Nullable Cut cut = report.cut();
        return new AccessLogCheckView(
                report.faults().isEmpty(),
                report.after(),
                report.until(),
                report.entries(),
                report.next(),
                cut == null ? null : cut.position(),
                report.faults().stream()
                        .map(fault -> new FaultView(fault.kind(), fault.position()))
                        .toList());
    }

    /** Something that is wrong. */
    @Schema(description = "Something that is wrong with an access log.")
    public record FaultView(
            @Schema(description = "What.", examples = "ENTRY_CHANGED") ChainFault.Kind kind,
            @Schema(description = "Where; 0 where there is no place.", examples = "4711")
                    long position) {}
}
