package lv.lidzas.eligibility.hearings.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.lidzas.eligibility.hearings.domain.Hearing;
import lv.lidzas.eligibility.hearings.domain.Statement;
import lv.lidzas.eligibility.rules.ruleset.RuleSet;
import lv.lidzas.eligibility.rulesets.api.GroundView;
import lv.lidzas.kit.words.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A hearing. */
@Schema(
        description =
                "An invitation to speak before an unfavourable decision, and what was said (viedokļa noskaidrošana)")
public record HearingView(
        @Schema(description = "Hearing id", examples = "0192f3a1-7a09-7c00-8000-000000000009")
                UUID id,
        @Schema(description = "Application id", examples = "0192f3a1-7a03-7c00-8000-000000000003")
                UUID applicationId,
        @Schema(description = "Person id", examples = "0192f3a1-7a04-7c00-8000-000000000004")
                UUID personId,
        @Schema(
                        description = "On what the application might be refused, wholly or in part",
                        maxItems = 20)
                List<GroundView> grounds,
        @Schema(
                        description =
                                "What the person is told and asked; empty when the person was erased",
                        examples = "Atzinumā ir III grupa. Vai jums ir jaunāks atzinums?",
                        maxLength = 4000)
                String message,
        @Schema(description = "When the person was invited", examples = "2026-11-23T07:15:00Z")
                Instant invitedAt,
        @Schema(
                        description = "The last day on which the person can count on being heard",
                        examples = "2026-12-14")
                LocalDate dueOn,
        @Schema(
                        description =
                                "Whether the person spoke or the time has passed, so that a decision may follow; who is late is still"
                                        + " heard while nothing is decided",
                        examples = "false")
                boolean isOver,
        @Schema(
                        description = "What was said; absent while nothing came",
                        examples = "Jaunais atzinums būs pēc nedēļas.",
                        maxLength = 4000)
                @Nullable String statement,
        @Schema(
                        description = "When it was said; absent while nothing came",
                        examples = "2026-11-25T09:00:00Z")
                @Nullable Instant heardAt) {

    static HearingView of(Hearing hearing, LocalDate today, RuleSet rules, Language language) {
        Statement said = hearing.statement();
        return new HearingView(
                hearing.id().value(),
                hearing.applicationId().value(),
                hearing.personId().value(),
                hearing.grounds().stream().map(id -> GroundView.of(id, rules, language)).toList(),
                hearing.message(),
                hearing.invited().at(),
                hearing.dueOn(),
                hearing.isOver(today),
                said == null ? null : said.text(),
                said == null ? null : said.at());
    }
}
