package lv.lidzas.eligibility.stays.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.eligibility.stays.domain.StayDays;
import lv.lidzas.eligibility.stays.domain.StayDetails;
import lv.lidzas.eligibility.stays.domain.StayId;
import lv.lidzas.eligibility.stays.domain.StayKind;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.web.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A stay. */
@Schema(
        description =
                "That a person stays where assistance is not paid (uzturēšanās slimnīcā, aprūpes iestādē vai ieslodzījuma vietā)")
public record StayRequest(
        @Schema(
                        description =
                                "Where; it stays in this service, and others hear of the days alone",
                        examples = "HOSPITAL")
                @NotNull
                StayKind kind,
        @Schema(
                        description =
                                "The day of admission, which may be yet to come; absent only in a correction that takes a record back",
                        examples = "2026-12-07")
                @Nullable LocalDate firstDay,
        @Schema(
                        description = "The day of discharge; absent until it is known",
                        examples = "2026-12-20")
                @Nullable LocalDate lastDay,
        @Schema(
                        description = "How it came to be known; it stays in this service",
                        examples = "Persona paziņoja pa tālruni.",
                        minLength = 1,
                        maxLength = 2000)
                @NotBlank
                @Size(max = 2000)
                @PlainText
                String source,
        @Schema(
                        description =
                                "The record whose place this one takes, because it is otherwise; absent for another stay",
                        examples = "0192f3a1-7a10-7c00-8000-000000000010")
                @Nullable UUID correctsId,
        @Schema(
                        description =
                                "Why it takes the place of the other record; absent when it takes none. It stays in this service",
                        examples = "Persona izrakstīta agrāk.",
                        minLength = 1,
                        maxLength = 2000)
                @Size(min = 1, max = 2000)
                @PlainText
                @Nullable String correctionReason) {

    @Nullable StayDays days() {
        if (firstDay == null) {
            if (correctsId == null || lastDay != null) {
                throw ProblemException.of(KitProblems.VALIDATION).at("/firstDay", "required");
            }
            return null;
        }
        if (lastDay != null && lastDay.isBefore(firstDay)) {
            throw ProblemException.of(KitProblems.VALIDATION)
                    .at("/lastDay", "grant-period-reversed");
        }
        return new StayDays(firstDay, lastDay);
    }

    StayDetails details() {
        if ((correctsId == null) != (correctionReason == null)) {
            throw ProblemException.of(KitProblems.VALIDATION)
                    .at("/correctionReason", "correction-needs-reason");
        }
        return new StayDetails(kind, source, correctionReason);
    }

    @Nullable StayId corrects() {
        return correctsId == null ? null : new StayId(correctsId);
    }
}
