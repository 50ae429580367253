package lv.lidzas.eligibility.decisions.api;

import java.time.LocalDate;
import lv.lidzas.eligibility.rules.law.LegalAct;
import lv.lidzas.eligibility.rulesets.api.BasisView;
import lv.lidzas.kit.calendar.ContestTerm;
import lv.lidzas.kit.words.Bilingual;
import lv.lidzas.kit.words.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Since when a decision has effect. */
@Schema(
        description =
                "Since when a decision has effect, and until when it may be contested (stāšanās spēkā, apstrīdēšanas termiņš)")
public record EffectView(
        @Schema(
                        description =
                                "The day on which it counts as notified, by the record that counts; it may be yet to come",
                        examples = "2026-12-01")
                LocalDate notifiedOn,
        @Schema(description = "What that rests on") BasisView notifiedBy,
        @Schema(
                        description = "The day from which it is in force: that of the notification",
                        examples = "2026-12-01")
                LocalDate inForceFrom,
        @Schema(description = "What that rests on") BasisView inForceBy,
        @Schema(
                        description =
                                "The last day, until midnight of which it may be contested: a month, because it says where and when to",
                        examples = "2027-01-04")
                LocalDate contestUntil,
        @Schema(description = "What that rests on") BasisView contestBy) {

    private static final Bilingual IN_FORCE = new Bilingual("70. pants", "s. 70");
    private static final Bilingual CONTEST = new Bilingual("76.–79. pants", "ss. 76–79");

    /** Absent while nothing says that it was notified. */
    public static @Nullable EffectView of(@Nullable ContestTerm term, Language language) {
        return term == null
                ? null
                : new EffectView(
                        term.inForceOn(),
                        BasisView.of(LegalAct.NOTIFICATION_LAW, null, language),
                        term.inForceOn(),
                        BasisView.of(LegalAct.ADMINISTRATIVE_PROCEDURE_LAW, IN_FORCE, language),
                        term.lastDay(),
                        BasisView.of(LegalAct.ADMINISTRATIVE_PROCEDURE_LAW, CONTEST, language));
    }
}
