package lv.lidzas.intake.conflicts.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import lv.lidzas.intake.conflicts.usecase.ConflictReading;
import lv.lidzas.intake.conflicts.usecase.DeclareConflict;
import lv.lidzas.intake.conflicts.usecase.EndConflict;
import lv.lidzas.intake.conflicts.usecase.FindConflict;
import lv.lidzas.intake.conflicts.usecase.ListConflicts;
import lv.lidzas.intake.persons.domain.PersonId;
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
import lv.lidzas.kit.words.PartyKey;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The register of conflicts of interest. */
@Path(ConflictsOfInterestResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Conflicts of interest",
        description =
                "To whom staff are tied, so that nobody decides the matter of a relative (interešu konfliktu reģistrs)")
@RunOnVirtualThread
@ApplicationScoped
public class ConflictsOfInterestResource {

    static final String PATH = "/v1/conflicts-of-interest";

    private static final String ENTRY = "The entry.";

    private final ListConflicts listConflicts;
    private final FindConflict findConflict;
    private final DeclareConflict declareConflict;
    private final EndConflict endConflict;
    private final CurrentCaller caller;
    private final Sight sight;

    ConflictsOfInterestResource(
            ListConflicts listConflicts,
            FindConflict findConflict,
            DeclareConflict declareConflict,
            EndConflict endConflict,
            CurrentCaller caller,
            Sight sight) {
        this.listConflicts = listConflicts;
        this.findConflict = findConflict;
        this.declareConflict = declareConflict;
        this.endConflict = endConflict;
        this.caller = caller;
        this.sight = sight;
    }

    @GET
    @RolesAllowed(Roles.OVERSEERS)
    @Shows(Deed.LISTED)
    @Operation(
            operationId = "listConflictsOfInterest",
            summary = "List conflicts of interest, newest first",
            description =
                    "Lead caseworkers and auditors see the whole register, other staff what is entered about themselves. Entries that have ended stay in it.")
    public Page<ConflictOfInterestView> list(
            @Parameter(
                            description = "Only entries about this login, by its key.",
                            example = "1.2CzAxNnrOPaBm4b8nWJ3Mg")
                    @QueryParam("staffKey")
                    @Pattern(regexp = "[1-9][0-9]{0,2}\\.[A-Za-z0-9_-]{22}")
                    @Nullable String staffKey,
            @Parameter(
                            description =
                                    "Only entries about this person, of all records that are the same human.",
                            example = "01980000-0000-7000-8000-000000000005")
                    @QueryParam("personId")
                    @Nullable UUID personId,
            @BeanParam @Valid PageParameters page) {
        return Page.of(
                sight.each(
                        listConflicts.handle(
                                caller.get(),
                                staffKey == null ? null : new PartyKey(staffKey),
                                personId == null ? null : new PersonId(personId),
                                page.request()),
                        ConflictsOfInterestResource::shown),
                entry -> ConflictOfInterestView.of(entry, false));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.OVERSEERS)
    @Shows(Deed.READ)
    @Operation(
            operationId = "getConflictOfInterest",
            summary = "Read a conflict of interest",
            description =
                    "Lead caseworkers and auditors read every entry, other staff what is entered about themselves.")
    public ConflictOfInterestView get(@Parameter(description = ENTRY) @PathParam("id") UUID id) {
        ConflictReading found =
                findConflict
                        .handle(caller.get(), id)
                        .orThrow(refusal -> ConflictProblems.of(refusal, ""));
        return ConflictOfInterestView.of(sight.of(found, ConflictsOfInterestResource::shown), true);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Roles.LEAD_CASEWORKER)
    @Shows(Deed.CHANGED)
    @Operation(
            operationId = "declareConflictOfInterest",
            summary = "Enter a conflict of interest",
            description =
                    "From then on the staff member is answered 403 own-matter wherever a case of the person is to be decided, in every service. Nobody enters what is about themselves.")
    public RestResponse<ConflictOfInterestView> declare(
            @NotNull @Valid ConflictDeclarationRequest request) {
        ConflictReading declared =
                declareConflict
                        .handle(request.toCommand(caller.get()))
                        .orThrow(refusal -> ConflictProblems.of(refusal, "/until"));
        sight.see(shown(declared));
        return Answers.created(
                PATH + "/" + declared.conflict().id(), ConflictOfInterestView.of(declared, false));
    }

    @POST
    @Path("/{id}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Roles.LEAD_CASEWORKER)
    @Shows(Deed.CHANGED)
    @Operation(
            operationId = "endConflictOfInterest",
            summary = "End a conflict of interest",
            description =
                    "The entry stays in the register with its last day. Nobody ends what is about themselves.")
    public ConflictOfInterestView end(
            @Parameter(description = ENTRY) @PathParam("id") UUID id,
            @NotNull @Valid ConflictEndRequest request) {
        ConflictReading ended =
                endConflict
                        .handle(caller.get(), id, request.lastDay())
                        .orThrow(refusal -> ConflictProblems.of(refusal, "/lastDay"));
        return ConflictOfInterestView.of(
                sight.of(ended, ConflictsOfInterestResource::shown), false);
    }

    private static Shown shown(ConflictReading entry) {
        return Shown.of(null, entry.conflict().person().value());
    }
}
