package lv.lidzas.scheduling.worked.api;

import java.util.List;
import java.util.UUID;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.visits.domain.VisitRefusal;
import lv.lidzas.scheduling.visits.domain.VisitState;
import lv.lidzas.scheduling.worked.usecase.RecordWork;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of one entry. */
@Schema(description = "What became of one entry")
public record WorkedEntryView(
        @Schema(description = "Of the entry", examples = "0192f3a1-7a09-7c00-8000-000000000009")
                UUID id,
        @Schema(description = "What became of it", examples = "RECORDED") EntryOutcome outcome,
        @Schema(description = "How far the visit is", examples = "DONE") @Nullable VisitState state,
        @Schema(description = "The entry as it was sent") SentWorkForm sent,
        @Schema(description = "What counts; another than what was sent if they conflict")
                @Nullable WorkedTimeView recorded,
        @Schema(description = "How much of the weeks was used", maxItems = 2)
                List<UsedWeekView> weeks) {

    /** What became of an entry. */
    public enum EntryOutcome {
        RECORDED,
        KNOWN,
        CONFLICT,
        NOT_NOW,
        NOT_YOURS
    }

    static WorkedEntryView of(SentWorkForm sent, Result<RecordWork.Outcome, VisitRefusal> result) {
        return switch (result) {
            case Result.Done<RecordWork.Outcome, VisitRefusal>(RecordWork.Outcome outcome) ->
                    new WorkedEntryView(
                            sent.id(),
                            EntryOutcome.valueOf(outcome.kind().name()),
                            outcome.visit().state(),
                            sent,
                            outcome.recorded() == null
                                    ? null
                                    : WorkedTimeView.of(outcome.recorded()),
                            outcome.weeks().stream().map(UsedWeekView::of).toList());
            case Result.Refused<RecordWork.Outcome, VisitRefusal>(
                            VisitRefusal.NotNow(VisitState state)) ->
                    new WorkedEntryView(
                            sent.id(), EntryOutcome.NOT_NOW, state, sent, null, List.of());
            case Result.Refused<RecordWork.Outcome, VisitRefusal> _ ->
                    new WorkedEntryView(
                            sent.id(), EntryOutcome.NOT_YOURS, null, sent, null, List.of());
        };
    }
}
