package lv.lidzas.kit.looks.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.Deed;
import lv.lidzas.kit.looks.LookPurpose;
import lv.lidzas.kit.looks.Shown;
import lv.lidzas.kit.looks.Shows;
import lv.lidzas.kit.looks.Sight;
import lv.lidzas.kit.looks.search.LookPatterns;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where auditors find who looks at many people without working for them. */
@Path("/v1/look-patterns")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@ApplicationScoped
@Tag(name = "Access log")
public class LookPatternsResource {

    private static final int DAYS_MAX = 92;
    private static final int DAYS_BEFORE = 30;

    private final LookPatterns patterns;
    private final LookDays days;
    private final Sight sight;

    LookPatternsResource(LookPatterns patterns, LookDays days, Sight sight) {
        this.patterns = patterns;
        this.days = days;
        this.sight = sight;
    }

    /** Counts. */
    @GET
    @RolesAllowed(Roles.AUDITOR)
    @Shows(Deed.LISTED)
    @Operation(
            operationId = "listLookPatterns",
            summary = "Find unusual patterns of looking",
            description =
                    "For each staff member, auditor and assistant: how many people were looked at one by one, and how many of them the reader never changed anything for. The unusual ones come first; 92 days and 200 readers at most.")
    public LookPatternsView list(
            @Parameter(
                            description = "From this day on; absent for 30 days before the last.",
                            example = "2026-11-01")
                    @QueryParam("from")
                    @Nullable LocalDate from,
            @Parameter(
                            description = "Until this day, included; absent for today.",
                            example = "2026-11-30")
                    @QueryParam("until")
                    @Nullable LocalDate until)
            throws SQLException {
        LocalDate last = until == null ? days.today() : until;
        LocalDate first = from == null ? last.minusDays(DAYS_BEFORE) : from;
        if (last.isBefore(first)) {
            throw ProblemException.of(KitProblems.VALIDATION)
                    .atParameter("until", "look-days-reversed");
        }
        if (first.plusDays(DAYS_MAX).isBefore(last)) {
            throw ProblemException.of(KitProblems.VALIDATION)
                    .atParameter("until", "look-days-too-many", DAYS_MAX);
        }
        sight.because(LookPurpose.AUDIT);
        sight.see(Shown.nobody());
        LookDays.Range range = days.range(first, last, "/until");
        return new LookPatternsView(
                patterns
                        .between(
                                Objects.requireNonNull(range.from()),
                                Objects.requireNonNull(range.until()))
                        .stream()
                        .map(LookPatternView::of)
                        .toList());
    }
}
