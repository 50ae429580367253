package lv.lidzas.intake.applications.api;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import lv.lidzas.intake.applications.domain.ApplicationStateCode;
import lv.lidzas.intake.applications.domain.SubmissionChannel;
import lv.lidzas.intake.applications.usecase.ApplicationFilter;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Narrows a list of applications. */
public record ApplicationFilterParameters(
        @Parameter(description = "Only applications in this state.", example = "SUBMITTED")
                @QueryParam("state")
                @Nullable ApplicationStateCode state,
        @Parameter(description = "Only applications that came in this way.", example = "POST")
                @QueryParam("channel")
                @Nullable SubmissionChannel channel,
        @Parameter(description = "Only received on or after this day.", example = "2026-11-01")
                @QueryParam("receivedFrom")
                @Nullable LocalDate receivedFrom,
        @Parameter(description = "Only received on or before this day.", example = "2026-11-30")
                @QueryParam("receivedUntil")
                @Nullable LocalDate receivedUntil,
        @Parameter(
                        description = "Only with a deadline on or before this day.",
                        example = "2026-12-15")
                @QueryParam("decideUntil")
                @Nullable LocalDate decideUntil) {

    ApplicationFilter filter() {
        return new ApplicationFilter(
                state, channel, receivedFrom, receivedUntil, decideUntil, null, null);
    }
}
