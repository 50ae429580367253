package lv.lidzas.eligibility.notifications.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import java.util.function.Function;
import lv.lidzas.eligibility.assessments.domain.DecisionId;
import lv.lidzas.eligibility.notifications.domain.Notification;
import lv.lidzas.eligibility.notifications.usecase.ListNotifications;
import lv.lidzas.eligibility.notifications.usecase.RecordNotification;
import lv.lidzas.kit.calendar.LegalCalendar;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.Deed;
import lv.lidzas.kit.looks.Shown;
import lv.lidzas.kit.looks.Shows;
import lv.lidzas.kit.looks.Sight;
import lv.lidzas.kit.web.Answers;
import lv.lidzas.kit.web.Idempotent;
import lv.lidzas.kit.web.Page;
import lv.lidzas.kit.web.PageParameters;
import lv.lidzas.kit.words.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The notifications of a decision over HTTP. */
@Path("/v1/decisions/{id}/notifications")
@RunOnVirtualThread
@ApplicationScoped
@Tag(
        name = "Notifications",
        description =
                "How issued decisions reached people, and since when they have effect (paziņošana)")
public class NotificationsResource {

    private static final String DECISION = "0192f3a1-7a07-7c00-8000-000000000007";

    private final RecordNotification recordNotification;
    private final ListNotifications listNotifications;
    private final LegalCalendar calendar;
    private final Sight sight;
    private final CurrentCaller caller;

    NotificationsResource(
            RecordNotification recordNotification,
            ListNotifications listNotifications,
            LegalCalendar calendar,
            Sight sight,
            CurrentCaller caller) {
        this.recordNotification = recordNotification;
        this.listNotifications = listNotifications;
        this.calendar = calendar;
        this.sight = sight;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed(Roles.STAFF)
    @Shows(Deed.CHANGED)
    @Operation(
            operationId = "recordNotification",
            summary = "Record how a decision was notified",
            description =
                    "A caseworker records how and when an issued decision went to the person. The law presumes the day on which it counts"
                            + " as notified; from it the decision is in force and may be contested for a month, and the timeline of the"
                            + " application tells so. Nothing recorded is changed: what went otherwise is recorded again, and takes the"
                            + " place of the record that it corrects.")
    @APIResponseSchema(
            value = NotificationView.class,
            responseCode = "201",
            responseDescription = "Created")
    public RestResponse<NotificationView> notify(
            @Context HttpHeaders headers,
            @Parameter(description = "Decision id", example = DECISION) @PathParam("id") UUID id,
            @NotNull @Valid NotificationRequest request) {
        Notification recorded =
                recordNotification
                        .handle(
                                new RecordNotification.Command(
                                        new DecisionId(id),
                                        request.passage(),
                                        request.corrects(),
                                        caller.get()))
                        .orThrow(NotificationProblems::of);
        return Answers.created(
                "/v1/decisions/" + id + "/notifications",
                views(headers).apply(sight.of(recorded, NotificationsResource::shown)));
    }

    @GET
    @RolesAllowed(Roles.READERS)
    @Shows(Deed.LISTED)
    @Operation(
            operationId = "listNotifications",
            summary = "List how a decision was notified",
            description =
                    "Lists the records, newest first, to staff and to the parties who may read the decision.")
    public Page<NotificationView> list(
            @Context HttpHeaders headers,
            @Parameter(description = "Decision id", example = DECISION) @PathParam("id") UUID id,
            @BeanParam @Valid PageParameters page) {
        return Page.of(
                sight.each(
                        listNotifications
                                .handle(new DecisionId(id), page.request(), caller.get())
                                .orThrow(NotificationProblems::of),
                        NotificationsResource::shown),
                views(headers));
    }

    private Function<Notification, NotificationView> views(HttpHeaders headers) {
        Language language =
                Language.preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return record -> NotificationView.of(record, calendar, language);
    }

    private static Shown shown(Notification record) {
        return Shown.of(record.applicationId().value(), record.personId().value());
    }
}
