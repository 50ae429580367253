package lv.lidzas.intake.applications.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote into a draft.
 *
 * @param channel the way it came in; only the social service names another than electronic
 * @param receivedOn the day of receipt; only the social service names it
 * @param form what the application states
 */
public record DraftContent(
        @Nullable SubmissionChannel channel,
        @Nullable LocalDate receivedOn,
        ApplicationForm form) {}
