package lv.lidzas.eligibility.rehearsals.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.lidzas.eligibility.rehearsals.domain.Rehearsal;
import lv.lidzas.eligibility.rehearsals.domain.RehearsalState;
import lv.lidzas.eligibility.rehearsals.domain.RehearsedTotal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rehearsal. */
@Schema(
        description =
                "What rules would do to all live grants; nothing is decided by it (ietekmes izmēģinājums)")
public record RehearsalView(
        @Schema(description = "Rehearsal id", examples = "0192f3a1-7a0a-7c00-8000-00000000000a")
                UUID id,
        @Schema(
                        description =
                                "The rule set tried, or the one that the file changes or follows",
                        examples = "MK942-2016",
                        maxLength = 50)
                String ruleSetId,
        @Schema(description = "Whether a file was sent to be tried", examples = "true")
                boolean triesFile,
        @Schema(
                        description = "The day on which the rules tried would decide",
                        examples = "2027-01-01")
                LocalDate decidesOn,
        @Schema(description = "How far it is", examples = "RUNNING") RehearsalState state,
        @Schema(description = "When it was begun", examples = "2026-11-29T10:00:00Z")
                Instant startedAt,
        @Schema(description = "How many grants were looked at", examples = "500") int done,
        @Schema(
                        description =
                                "How many there are; those that end meanwhile are counted no more once it is finished",
                        examples = "15000")
                int total,
        @Schema(
                        description = "When the last grant was looked at; absent before",
                        examples = "2026-11-29T10:00:03Z")
                @Nullable Instant finishedAt,
        @Schema(
                        description = "When it was approved; absent until then",
                        examples = "2026-12-01T10:00:00Z")
                @Nullable Instant approvedAt,
        @Schema(description = "What it found so far, by effect and span", maxItems = 8)
                List<RehearsalTotalView> totals) {

    static RehearsalView of(Rehearsal rehearsal, List<RehearsedTotal> totals) {
        Rehearsal.Act approved = rehearsal.approved();
        return new RehearsalView(
                rehearsal.id().value(),
                rehearsal.tried().ruleSetId().value(),
                rehearsal.tried().figures() != null,
                rehearsal.tried().decidesOn(),
                rehearsal.state(),
                rehearsal.started().at(),
                rehearsal.progress().done(),
                rehearsal.progress().total(),
                rehearsal.finishedAt(),
                approved == null ? null : approved.at(),
                totals.stream().map(RehearsalTotalView::of).toList());
    }
}
