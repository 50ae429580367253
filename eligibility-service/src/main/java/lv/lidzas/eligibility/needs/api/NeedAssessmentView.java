package lv.lidzas.eligibility.needs.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.eligibility.needs.domain.NeedAssessment;
import lv.lidzas.eligibility.needs.domain.NeedFindings;
import lv.lidzas.eligibility.rules.law.LegalAct;
import lv.lidzas.eligibility.rulesets.api.BasisView;
import lv.lidzas.kit.words.Bilingual;
import lv.lidzas.kit.words.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An assessment of a need. */
@Schema(
        description =
                "What the social service assessed of an adult's need (vajadzības un atbalsta intensitātes novērtējums)")
public record NeedAssessmentView(
        @Schema(
                        description = "Id of the assessment of the need",
                        examples = "0192f3a1-7a0d-7c00-8000-00000000000d")
                UUID id,
        @Schema(description = "Application id", examples = "0192f3a1-7a03-7c00-8000-000000000003")
                UUID applicationId,
        @Schema(description = "Person id", examples = "0192f3a1-7a04-7c00-8000-000000000004")
                UUID personId,
        @Schema(description = "The day of the assessment", examples = "2026-11-20")
                LocalDate assessedOn,
        @Schema(
                        description =
                                "The coefficient of intensity of support; 0 where no need was found",
                        examples = "1",
                        minimum = "0",
                        maximum = "2")
                int coefficient,
        @Schema(
                        description =
                                "The answers that it follows from; absent where it was stated, and when the person was erased")
                @Nullable NeedScoreView score,
        @Schema(description = "What it rests on") BasisView basis,
        @Schema(
                        description =
                                "Why the need is what it is; empty when the person was erased",
                        examples = "Novērtēts mājas vizītē: ārpus mājokļa vajadzīgs pavadonis.",
                        maxLength = 4000)
                String reason,
        @Schema(
                        description =
                                "Whether the disability is from childhood; absent where it was not established, and when the person"
                                        + " was erased",
                        examples = "false")
                @Nullable Boolean fromChildhood,
        @Schema(description = "When it was recorded", examples = "2026-11-23T07:15:00Z")
                Instant recordedAt) {

    private static final Bilingual SECTION =
            new Bilingual("3. punkts un 1. pielikums", "point 3 and annex 1");

    static NeedAssessmentView of(NeedAssessment assessment, Language language) {
        NeedFindings findings = assessment.findings();
        return new NeedAssessmentView(
                assessment.id().value(),
                assessment.applicationId().value(),
                assessment.personId().value(),
                assessment.assessedOn(),
                assessment.intensity().coefficient(),
                findings == null ? null : NeedScoreView.of(findings.score()),
                BasisView.of(LegalAct.MK_316, SECTION, language),
                findings == null ? "" : findings.reason(),
                findings == null ? null : findings.fromChildhood(),
                assessment.recorded().at());
    }
}
