package lv.lidzas.scheduling.months.domain;

import java.time.Instant;
import java.util.UUID;
import lv.lidzas.kit.words.PartyKey;
import org.jspecify.annotations.Nullable;

/**
 * A timesheet that was locked, with its pay (mēneša pārskats).
 *
 * @param edition 1 for the first lock of the month, one more after each reopening
 * @param applicationId the person's case
 * @param humanId the record that stands for the person
 * @param ofMinor whether it is paid as help for a minor
 * @param hash SHA-256 over its CSV, in hexadecimal
 * @param reopening absent while nobody asked for it
 * @param version changes with each step
 */
public record MonthlyReport(
        ReportId id,
        int edition,
        UUID applicationId,
        UUID humanId,
        Timesheet sheet,
        MonthPay pay,
        boolean ofMinor,
        String hash,
        PartyKey lockedBy,
        Instant lockedAt,
        ReportState state,
        @Nullable Reopening reopening,
        long version) {

    /** Somebody asks to open it again. */
    public MonthlyReport asked(ReopenReason reason, PartyKey by, Instant at) {
        return with(ReportState.REOPENING, new Reopening(reason, by, at, null, null));
    }

    /** Another one agrees. */
    public MonthlyReport reopened(Reopening asked, PartyKey by, Instant at) {
        return with(
                ReportState.REOPENED,
                new Reopening(asked.reason(), asked.askedBy(), asked.askedAt(), by, at));
    }

    /** Nobody agrees: it stays locked. */
    public MonthlyReport keptLocked() {
        return with(ReportState.LOCKED, null);
    }

    private MonthlyReport with(ReportState next, @Nullable Reopening how) {
        return new MonthlyReport(
                id,
                edition,
                applicationId,
                humanId,
                sheet,
                pay,
                ofMinor,
                hash,
                lockedBy,
                lockedAt,
                next,
                how,
                version);
    }
}
