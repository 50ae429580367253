package lv.lidzas.eligibility.contests.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.eligibility.contests.domain.Contest;
import lv.lidzas.eligibility.contests.domain.ContestChannel;
import lv.lidzas.eligibility.contests.domain.ContestResult;
import lv.lidzas.eligibility.contests.domain.ContestRuling;
import lv.lidzas.eligibility.contests.domain.StatedReason;
import lv.lidzas.eligibility.rules.law.LegalAct;
import lv.lidzas.eligibility.rulesets.api.BasisView;
import lv.lidzas.kit.words.Bilingual;
import lv.lidzas.kit.words.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A contest. */
@Schema(description = "A contest of a decision, and what became of it (apstrīdēšana)")
public record ContestView(
        @Schema(description = "Contest id", examples = "0192f3a1-7a0c-7c00-8000-00000000000c")
                UUID id,
        @Schema(description = "Decision id", examples = "0192f3a1-7a07-7c00-8000-000000000007")
                UUID decisionId,
        @Schema(description = "Application id", examples = "0192f3a1-7a03-7c00-8000-000000000003")
                UUID applicationId,
        @Schema(
                        description =
                                "What speaks against the decision; empty when the person was erased",
                        examples = "Lēmumā nav ņemts vērā jaunākais atzinums.",
                        maxLength = 8000)
                String text,
        @Schema(description = "How it came", examples = "ELECTRONIC") ContestChannel channel,
        @Schema(description = "The day on which it came", examples = "2026-12-10")
                LocalDate receivedOn,
        @Schema(
                        description =
                                "The day on which it was handed to the post; absent where nobody knows",
                        examples = "2026-12-08")
                @Nullable LocalDate postedOn,
        @Schema(description = "When it was recorded", examples = "2026-12-10T09:00:00Z")
                Instant filedAt,
        @Schema(
                        description =
                                "The last day for it, as it was known when it came; absent where nothing said that the decision was"
                                        + " notified",
                        examples = "2027-01-04")
                @Nullable LocalDate contestUntil,
        @Schema(description = "Whether it came after that day", examples = "false") boolean isLate,
        @Schema(
                        description = "Why the term was given back; absent unless it was",
                        examples = "Persona līdz vakardienai ārstējās slimnīcā.",
                        maxLength = 4000)
                @Nullable String reinstatedFor,
        @Schema(
                        description =
                                "Whether the decision has no effect now because of it; the end of what was granted or booked is not touched"
                                        + " by it",
                        examples = "true")
                boolean isSuspending,
        @Schema(description = "What that rests on, where nobody stated otherwise")
                BasisView suspensionBy,
        @Schema(
                        description =
                                "Why the decision has effect nevertheless; absent unless a lead caseworker stated it",
                        examples = "Sociālo pakalpojumu un sociālās palīdzības likuma 17.1 pants.",
                        maxLength = 4000)
                @Nullable String unsuspendedFor,
        @Schema(description = "What became of it; absent while nothing did", examples = "UPHELD")
                @Nullable ContestResult result,
        @Schema(
                        description = "The day on which it was decided or taken back",
                        examples = "2027-01-11")
                @Nullable LocalDate decidedOn,
        @Schema(
                        description = "Number under which the paper is found",
                        examples = "D-2027/14",
                        maxLength = 60)
                @Nullable String reference,
        @Schema(
                        description = "The reasoning in words",
                        examples = "Dome atzina, ka persona netika uzklausīta.",
                        maxLength = 8000)
                @Nullable String reasoning) {

    private static final Bilingual SUSPENSION = new Bilingual("80. pants", "s. 80");

    static ContestView of(Contest contest, Language language) {
        Contest.Filing filing = contest.filing();
        ContestRuling ruling = contest.ruling();
        return new ContestView(
                contest.id().value(),
                contest.decisionId().value(),
                contest.applicationId().value(),
                filing.text(),
                filing.channel(),
                filing.receivedOn(),
                filing.postedOn(),
                filing.at(),
                contest.contestUntil(),
                contest.isLate(),
                reason(contest.reinstated()),
                contest.isSuspending(),
                BasisView.of(LegalAct.ADMINISTRATIVE_PROCEDURE_LAW, SUSPENSION, language),
                reason(contest.unsuspended()),
                ruling == null ? null : ruling.result(),
                ruling == null ? null : ruling.on(),
                ruling == null ? null : ruling.reference(),
                ruling == null ? null : ruling.reasoning());
    }

    private static @Nullable String reason(@Nullable StatedReason stated) {
        return stated == null ? null : stated.reason();
    }
}
