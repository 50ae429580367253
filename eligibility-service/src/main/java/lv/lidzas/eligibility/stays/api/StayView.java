package lv.lidzas.eligibility.stays.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.eligibility.rules.law.LegalAct;
import lv.lidzas.eligibility.rulesets.api.BasisView;
import lv.lidzas.eligibility.stays.domain.Stay;
import lv.lidzas.eligibility.stays.domain.StayDays;
import lv.lidzas.eligibility.stays.domain.StayDetails;
import lv.lidzas.eligibility.stays.domain.StayId;
import lv.lidzas.eligibility.stays.domain.StayKind;
import lv.lidzas.kit.words.Bilingual;
import lv.lidzas.kit.words.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A record of a stay. */
@Schema(
        description =
                "A record that a person stays where assistance is not paid (uzturēšanās slimnīcā, aprūpes iestādē vai ieslodzījuma vietā)")
public record StayView(
        @Schema(description = "Id of the record", examples = "0192f3a1-7a10-7c00-8000-000000000010")
                UUID id,
        @Schema(
                        description = "The grant on which it was recorded",
                        examples = "0192f3a1-7a07-7c00-8000-000000000007")
                UUID decisionId,
        @Schema(description = "Application id", examples = "0192f3a1-7a03-7c00-8000-000000000003")
                UUID applicationId,
        @Schema(description = "Where; absent when the person was erased", examples = "HOSPITAL")
                @Nullable StayKind kind,
        @Schema(
                        description =
                                "The day of admission; absent when the record only takes back another",
                        examples = "2026-12-07")
                @Nullable LocalDate firstDay,
        @Schema(
                        description = "The day of discharge; absent until it is known",
                        examples = "2026-12-20")
                @Nullable LocalDate lastDay,
        @Schema(description = "Whether assistance is not paid on these days now", examples = "true")
                boolean counts,
        @Schema(description = "Why assistance is not paid on them") BasisView basis,
        @Schema(
                        description = "How it came to be known; empty when the person was erased",
                        examples = "Persona paziņoja pa tālruni.",
                        maxLength = 2000)
                String source,
        @Schema(
                        description =
                                "The record whose place this one takes; absent when it takes none",
                        examples = "0192f3a1-7a10-7c00-8000-000000000010")
                @Nullable UUID correctsId,
        @Schema(
                        description = "Why it takes its place; absent when the person was erased",
                        examples = "Persona izrakstīta agrāk.",
                        maxLength = 2000)
                @Nullable String correctionReason,
        @Schema(
                        description = "The record that took its place; absent while none did",
                        examples = "0192f3a1-7a10-7c00-8000-000000000011")
                @Nullable UUID correctedById,
        @Schema(description = "When it was recorded", examples = "2026-12-07T09:00:00Z")
                Instant recordedAt) {

    private static final Bilingual SECTION =
            new Bilingual("12. panta pirmās daļas 2. un 3. punkts", "s. 12(1)2 and 3");

    static StayView of(Stay stay, Language language) {
        StayDays days = stay.days();
        StayDetails details = stay.details();
        return new StayView(
                stay.id().value(),
                stay.decisionId().value(),
                stay.applicationId().value(),
                details == null ? null : details.kind(),
                days == null ? null : days.first(),
                days == null ? null : days.last(),
                stay.counts(),
                BasisView.of(LegalAct.DISABILITY_LAW, SECTION, language),
                details == null ? "" : details.source(),
                value(stay.corrects()),
                details == null ? null : details.correctedFor(),
                value(stay.correctedBy()),
                stay.at());
    }

    private static @Nullable UUID value(@Nullable StayId id) {
        return id == null ? null : id.value();
    }
}
