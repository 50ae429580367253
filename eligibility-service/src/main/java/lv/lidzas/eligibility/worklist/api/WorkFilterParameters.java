package lv.lidzas.eligibility.worklist.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import lv.lidzas.eligibility.cases.domain.IdentityKind;
import lv.lidzas.eligibility.worklist.domain.WorkStep;
import lv.lidzas.eligibility.worklist.usecase.WorkFilter;
import lv.lidzas.kit.identity.Caller;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Narrows the worklist. */
public record WorkFilterParameters(
        @Parameter(
                        description = "Only cases that wait for this, whatever else they wait for.",
                        example = "HEARING")
                @QueryParam("waitsFor")
                @Nullable WorkStep waitsFor,
        @Parameter(
                        description = "Only open cases with a deadline on or before this day.",
                        example = "2026-12-15")
                @QueryParam("decideUntil")
                @Nullable LocalDate decideUntil,
        @Parameter(description = "Only open cases whose deadline has passed.", example = "true")
                @QueryParam("overdue")
                @DefaultValue("false")
                boolean overdue,
        @Parameter(
                        description =
                                "Only cases in which it is so certain who files; PENDING while nobody made sure.",
                        example = "PENDING")
                @QueryParam("identity")
                @Nullable IdentityKind identity,
        @Parameter(
                        description =
                                "Only cases of `me`, of `nobody`, or of the colleague with this key.",
                        example = "me")
                @QueryParam("assignee")
                @Nullable String assignee,
        @Parameter(
                        description =
                                "Only grants in force that end on or before this day, also those in which nothing is to be done; listed"
                                        + " by that day.",
                        example = "2027-01-31")
                @QueryParam("endingUntil")
                @Nullable LocalDate endingUntil,
        @Parameter(
                        description =
                                "Only cases whose last invitation to speak is due or over on this day; listed by that day.",
                        example = "2026-12-14")
                @QueryParam("hearingDueUntil")
                @Nullable LocalDate hearingDueUntil,
        @Parameter(
                        description =
                                "Only cases with an open question that is due on or before this day; listed by that day.",
                        example = "2026-12-07")
                @QueryParam("clarificationDueUntil")
                @Nullable LocalDate clarificationDueUntil) {

    WorkFilter filter(Caller caller, LocalDate today) {
        return new WorkFilter(
                waitsFor,
                overdue ? overdueOn(today) : decideUntil,
                identity,
                StaffKeys.asked(assignee, caller),
                endingUntil,
                hearingDueUntil,
                clarificationDueUntil,
                today);
    }

    /** What has passed and is asked for as well. */
    private LocalDate overdueOn(LocalDate today) {
        LocalDate yesterday = today.minusDays(1);
        return decideUntil != null && decideUntil.isBefore(yesterday) ? decideUntil : yesterday;
    }
}
