package lv.lidzas.scheduling.months.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.YearMonth;
import java.util.UUID;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.Deed;
import lv.lidzas.kit.looks.Shown;
import lv.lidzas.kit.looks.Shows;
import lv.lidzas.kit.looks.Sight;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.web.Answers;
import lv.lidzas.kit.web.ETags;
import lv.lidzas.kit.web.Idempotent;
import lv.lidzas.kit.web.Page;
import lv.lidzas.kit.web.PageParameters;
import lv.lidzas.kit.words.Result;
import lv.lidzas.scheduling.hours.domain.AllocationId;
import lv.lidzas.scheduling.months.domain.MonthRefusal;
import lv.lidzas.scheduling.months.domain.MonthlyReport;
import lv.lidzas.scheduling.months.domain.ReportId;
import lv.lidzas.scheduling.months.domain.ReportState;
import lv.lidzas.scheduling.months.domain.SheetCsv;
import lv.lidzas.scheduling.months.usecase.AnswerReopening;
import lv.lidzas.scheduling.months.usecase.AskToReopen;
import lv.lidzas.scheduling.months.usecase.FindReport;
import lv.lidzas.scheduling.months.usecase.ListReports;
import lv.lidzas.scheduling.months.usecase.LockMonth;
import lv.lidzas.scheduling.months.usecase.ReportFilter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Monthly reports over HTTP: locked, read and opened again. */
@Path("/v1/monthly-reports")
@RunOnVirtualThread
@ApplicationScoped
@Tag(name = "Months")
public class MonthlyReportsResource {

    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String A_REPORT = "0192f3a1-7a0a-7c00-8000-00000000000a";
    private static final String VERSION = "Version of the report to be changed, from its ETag";

    private final LockMonth lockMonth;
    private final FindReport findReport;
    private final ListReports listReports;
    private final AskToReopen askToReopen;
    private final AnswerReopening answerReopening;
    private final LegalClock clock;
    private final Sight sight;
    private final CurrentCaller caller;

    MonthlyReportsResource(
            LockMonth lockMonth,
            FindReport findReport,
            ListReports listReports,
            AskToReopen askToReopen,
            AnswerReopening answerReopening,
            LegalClock clock,
            Sight sight,
            CurrentCaller caller) {
        this.lockMonth = lockMonth;
        this.findReport = findReport;
        this.listReports = listReports;
        this.askToReopen = askToReopen;
        this.answerReopening = answerReopening;
        this.clock = clock;
        this.sight = sight;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.STAFF)
    @Shows(Deed.CHANGED)
    @Operation(
            operationId = "lockMonth",
            summary = "Lock a month",
            description =
                    "Locks what an assistant did for a person in a month that is over, with its pay and a hash. Every visit of the month must be agreed on, settled or"
                            + " cancelled; the answer names those that are not. From then on nothing of the month is recorded or corrected.")
    @APIResponseSchema(
            value = MonthlyReportView.class,
            responseCode = "201",
            responseDescription = "Created")
    public RestResponse<MonthlyReportView> lock(@NotNull @Valid LockMonthRequest request) {
        sight.asked(request.allocationId());
        MonthlyReport report =
                lockMonth
                        .handle(
                                caller.get(),
                                new AllocationId(request.allocationId()),
                                request.month(),
                                Boolean.TRUE.equals(request.ofMinor()))
                        .orThrow(MonthsProblems::of);
        sight.see(shown(report));
        return Answers.created(
                "/v1/monthly-reports/" + report.id().value(),
                MonthlyReportView.of(report),
                report.version());
    }

    @GET
    @RolesAllowed(Roles.EVERYBODY)
    @Shows(Deed.LISTED)
    @Operation(
            operationId = "listMonthlyReports",
            summary = "List locked months",
            description =
                    "Lists reports, newest first; parties and assistants find those that concern them.")
    public Page<ReportSummaryView> list(
            @Parameter(
                            description = "Only those of this month",
                            example = "2026-11",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            pattern = "^[0-9]{4}-[0-9]{2}$",
                                            maxLength = 7))
                    @QueryParam("month")
                    @Nullable YearMonth month,
            @Parameter(
                            description = "Only those of this budget",
                            example = "0192f3a1-7a04-7c00-8000-000000000004")
                    @QueryParam("budgetId")
                    @Nullable UUID budgetId,
            @Parameter(
                            description = "Only those of this assistant",
                            example = "0192f3a1-7a01-7c00-8000-000000000001")
                    @QueryParam("assistantId")
                    @Nullable UUID assistantId,
            @Parameter(description = "Only those that are so far", example = "LOCKED")
                    @QueryParam("state")
                    @Nullable ReportState state,
            @BeanParam @Valid PageParameters page) {
        return Page.of(
                sight.each(
                        listReports.handle(
                                caller.get(),
                                new ReportFilter(month, budgetId, assistantId, state, null),
                                page.request()),
                        MonthlyReportsResource::shown),
                ReportSummaryView::of);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.EVERYBODY)
    @Shows(Deed.READ)
    @Operation(
            operationId = "getMonthlyReport",
            summary = "Read a locked month",
            description =
                    "Shows a report to staff, to the parties of the case and to the assistant.")
    public RestResponse<MonthlyReportView> get(
            @Parameter(description = "Report id", example = A_REPORT) @PathParam("id") UUID id) {
        return answer(findReport.handle(caller.get(), new ReportId(id)));
    }

    @GET
    @Path("/{id}/csv")
    @Produces(CSV)
    @RolesAllowed(Roles.EVERYBODY)
    @Shows(Deed.READ)
    @Operation(
            operationId = "getMonthlyReportAsCsv",
            summary = "Read a locked month as CSV",
            description =
                    "Gives the days of a report as RFC 4180 has it, to whom the report is shown. The report's hash is the SHA-256 of these bytes.")
    @APIResponse(
            responseCode = "200",
            description = "One line for each day of each visit, below a line of names.",
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 1_000_000)))
    public RestResponse<String> csv(
            @Parameter(description = "Report id", example = A_REPORT) @PathParam("id") UUID id) {
        MonthlyReport report =
                findReport.handle(caller.get(), new ReportId(id)).orThrow(MonthsProblems::of);
        sight.see(shown(report));
        return Answers.ok(
                SheetCsv.of(report.sheet(), report.edition(), clock.zone()), report.version());
    }

    @POST
    @Path("/{id}/reopening")
    @Idempotent
    @RolesAllowed(Roles.STAFF)
    @Shows(Deed.CHANGED)
    @Operation(
            operationId = "askToReopenMonth",
            summary = "Ask to open a month again",
            description =
                    "Says why a locked month should be opened again. It stays locked until another caseworker agrees.")
    public RestResponse<MonthlyReportView> ask(
            @Parameter(description = "Report id", example = A_REPORT) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = "\"1\"", required = true)
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @NotNull @Valid ReopenMonthRequest request) {
        sight.asked(id);
        return answer(
                askToReopen.handle(
                        caller.get(), new ReportId(id), request.reason(), ETags.expected(ifMatch)));
    }

    @POST
    @Path("/{id}/reopening/answer")
    @Idempotent
    @RolesAllowed(Roles.STAFF)
    @Shows(Deed.CHANGED)
    @Operation(
            operationId = "answerReopening",
            summary = "Answer a wish to open a month again",
            description =
                    "A caseworker who is not the one who asked opens the month; the report stays as it was, and the next lock is the next edition. Anybody"
                            + " of them leaves it locked.")
    public RestResponse<MonthlyReportView> answer(
            @Parameter(description = "Report id", example = A_REPORT) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = "\"1\"", required = true)
                    @HeaderParam("If-Match")
                    @Nullable String ifMatch,
            @NotNull @Valid ReopeningAnswerRequest request) {
        sight.asked(id);
        return answer(
                answerReopening.handle(
                        caller.get(), new ReportId(id), request.answer(), ETags.expected(ifMatch)));
    }

    private RestResponse<MonthlyReportView> answer(Result<MonthlyReport, MonthRefusal> result) {
        MonthlyReport report = result.orThrow(MonthsProblems::of);
        sight.see(shown(report));
        return Answers.ok(MonthlyReportView.of(report), report.version());
    }

    private static Shown shown(MonthlyReport report) {
        return Shown.of(
                report.applicationId(),
                report.humanId(),
                report.sheet().key().assistantId().value());
    }
}
