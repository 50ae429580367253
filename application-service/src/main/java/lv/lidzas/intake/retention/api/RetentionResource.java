package lv.lidzas.intake.retention.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Period;
import lv.lidzas.intake.retention.usecase.ListRetentionClasses;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.ShowsNobody;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** How long data are kept. */
@Path("/v1/retention-classes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Retention",
        description = "How long data are kept, and what is deleted then (glabāšanas termiņi)")
@RunOnVirtualThread
@ApplicationScoped
public class RetentionResource {

    private final ListRetentionClasses classes;

    RetentionResource(ListRetentionClasses classes) {
        this.classes = classes;
    }

    @GET
    @RolesAllowed(Roles.OVERSEERS)
    @ShowsNobody(because = "it counts what is due and names nobody")
    @Operation(
            operationId = "listRetentionClasses",
            summary = "Tell how long each class of data is kept",
            description =
                    "Terms are settings of the municipality. A class without one is kept for good. What a legal hold or allocated hours keep is not counted.")
    public RetentionTermsView list() {
        return new RetentionTermsView(
                classes.handle().stream().map(RetentionResource::view).toList());
    }

    private static RetentionTermView view(ListRetentionClasses.DueClass due) {
        Period law = due.rule().ofClass().atLeast();
        return new RetentionTermView(
                due.rule().ofClass(),
                text(due.rule().term()),
                law.isZero() ? null : law.toString(),
                due.rule().ofClass().basis(),
                due.due());
    }

    private static @Nullable String text(@Nullable Period period) {
        return period == null ? null : period.toString();
    }
}
