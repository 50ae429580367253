package lv.lidzas.intake.applications.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.lidzas.intake.applications.domain.ApplicationStateCode;
import lv.lidzas.intake.applications.domain.SubmissionChannel;
import lv.lidzas.intake.applications.domain.SubmitterRole;
import org.jspecify.annotations.Nullable;

/**
 * A line in a list of applications, read without any personal code.
 *
 * @param state where it stands
 * @param personId who is to be assisted
 * @param givenName the person's given name
 * @param familyName the person's family name
 * @param represented whether somebody files for the person
 * @param purposes the codes of what the assistant is wanted for
 * @param channel the way it came in
 * @param receivedOn the day of receipt
 * @param decideBy the last day of the statutory month
 * @param submittedAs who the login that submitted was to the case; absent in a draft
 * @param recordedAt when it was first saved here
 * @param erased whether the person was erased, so that nothing else of the person is known
 */
public record ApplicationSummary(
        UUID id,
        ApplicationStateCode state,
        @Nullable UUID personId,
        @Nullable String givenName,
        @Nullable String familyName,
        boolean represented,
        List<String> purposes,
        SubmissionChannel channel,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate decideBy,
        @Nullable SubmitterRole submittedAs,
        Instant recordedAt,
        boolean erased) {

    @Override
    public String toString() {
        return "ApplicationSummary[" + id + "]";
    }
}
