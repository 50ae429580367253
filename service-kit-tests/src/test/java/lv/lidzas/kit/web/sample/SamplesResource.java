package lv.lidzas.kit.web.sample;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import lv.lidzas.kit.StaleVersion;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.ShowsNobody;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.web.Answers;
import lv.lidzas.kit.web.ETags;
import lv.lidzas.kit.web.Idempotent;
import lv.lidzas.kit.web.KeepsNothing;
import lv.lidzas.kit.web.Page;
import lv.lidzas.kit.web.PageParameters;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.PartType;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** A resource with everything that the kit helps with. */
@Path(SamplesResource.SAMPLES)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@ApplicationScoped
public class SamplesResource {

    public static final String SAMPLES = "/v1/samples";

    private static final long CURRENT_VERSION = 3;

    private final KeepSample keep;
    private final CurrentCaller caller;

    SamplesResource(KeepSample keep, CurrentCaller caller) {
        this.keep = keep;
        this.caller = caller;
    }

    /** Keeps one. */
    @POST
    @Idempotent
    @RolesAllowed({Roles.APPLICANT, Roles.CASEWORKER})
    @Operation(operationId = "keepSample", summary = "Keeps one", description = "Keeps one sample.")
    public RestResponse<SampleView> keep(@Valid SampleRequest request) throws SQLException {
        UUID id = keep.handle(request.name());
        return Answers.created("/v1/samples/" + id, new SampleView(id, request.name()), 1);
    }

    /** The same, with a view record as return type; some names end badly after the effect. */
    @POST
    @Path("plain")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed(Roles.APPLICANT)
    public SampleView keepPlainly(@Valid SampleRequest request)
            throws SQLException, InterruptedException {
        UUID id = keep.handle(request.name());
        if ("Slow".equals(request.note())) {
            Thread.sleep(300);
        }
        if ("Refused".equals(request.note())) {
            throw ProblemException.of(KitProblems.FORBIDDEN);
        }
        return new SampleView(id, request.name());
    }

    /** Keeps one with a file. */
    @POST
    @Path("files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Idempotent
    @RolesAllowed(Roles.APPLICANT)
    public SampleView keepFile(
            @RestForm @PartType(MediaType.APPLICATION_JSON) @NotNull @Valid SampleRequest metadata,
            @RestForm("file") @NotNull FileUpload file)
            throws SQLException {
        return new SampleView(keep.handle(metadata.name()), file.fileName() + " " + file.size());
    }

    /** Keeps none, for anybody. */
    @POST
    @Path("open")
    @PermitAll
    @KeepsNothing(because = "it only repeats")
    @ShowsNobody(because = "it only repeats")
    @Operation(
            operationId = "repeatSample",
            summary = "Repeats one",
            description = "Repeats one sample.")
    public SampleView repeat(@Valid SampleRequest request) {
        return new SampleView(new UUID(0, 0), request.name());
    }

    /** Some pages. */
    @GET
    @RolesAllowed({Roles.APPLICANT, Roles.AUDITOR})
    public Page<SampleView> list(
            @BeanParam @Valid PageParameters page,
            @QueryParam("day") @Nullable LocalDate day,
            @QueryParam("color") SampleRequest.@Nullable Color color,
            @QueryParam("ref") @Nullable UUID ref) {
        PageRequest request = page.request();
        @Nullable UUID after = request.after();
        long first = after == null ? 0 : after.getLeastSignificantBits() + 1;
        List<UUID> oneMore =
                Stream.iterate(first, n -> n + 1)
                        .limit(Math.min(request.limit() + 1L, 5 - first))
                        .map(n -> new UUID(0, n))
                        .toList();
        return Page.of(
                Slice.of(oneMore, request, Function.identity()),
                id -> new SampleView(id, "Nr. " + id.getLeastSignificantBits()));
    }

    /** Parameters in a record. */
    @GET
    @Path("filtered")
    @RolesAllowed(Roles.APPLICANT)
    public List<SampleView> filtered(@BeanParam @Valid SampleFilter filter) {
        return List.of(new SampleView(new UUID(0, 0), String.valueOf(filter.color())));
    }

    /** One. */
    @GET
    @Path("{id}")
    @RolesAllowed(Roles.APPLICANT)
    public RestResponse<SampleView> one(@PathParam("id") UUID id) {
        return Answers.ok(new SampleView(id, caller.get().self().text()), CURRENT_VERSION);
    }

    /** Changes one. */
    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.APPLICANT)
    public SampleView change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid SampleRequest request) {
        if (ETags.expected(ifMatch) != CURRENT_VERSION) {
            throw new StaleVersion();
        }
        return new SampleView(id, request.name());
    }

    /** Fails in the way asked for. */
    @GET
    @Path("failures/{kind}")
    @RolesAllowed(Roles.APPLICANT)
    public SampleView fail(@PathParam("kind") String kind) throws SQLException {
        switch (kind) {
            case "optimistic" ->
                    throw new IllegalStateException(
                            new OptimisticLockException("secret 010180-00001"));
            case "away" -> throw new IllegalStateException(new SQLException("secret", "08006"));
            case "deadlock" -> throw new SQLException("secret", "40P01");
            default -> throw new IllegalStateException("secret 010180-00001");
        }
    }

    /** Names no role, so nobody may. */
    @GET
    @Path("forgotten")
    public SampleView forgotten() {
        return new SampleView(new UUID(0, 0), "");
    }
}
