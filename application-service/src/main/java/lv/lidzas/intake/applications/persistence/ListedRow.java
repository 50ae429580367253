package lv.lidzas.intake.applications.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.lidzas.intake.applications.domain.ApplicationStateCode;
import lv.lidzas.intake.applications.domain.SubmissionChannel;
import lv.lidzas.intake.applications.domain.SubmitterRole;
import org.jspecify.annotations.Nullable;

/** The columns of a line in a list, in the order of its query; the names are encrypted. */
@SuppressWarnings("ArrayRecordComponent")
record ListedRow(
        UUID id,
        ApplicationStateCode state,
        @Nullable UUID personId,
        byte @Nullable [] givenName,
        byte @Nullable [] familyName,
        boolean represented,
        List<String> purposes,
        SubmissionChannel channel,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate decideBy,
        @Nullable SubmitterRole submittedAs,
        Instant recordedAt) {}
