package lv.lidzas.intake.duplicates.api;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import lv.lidzas.intake.duplicates.domain.MatchState;
import lv.lidzas.intake.duplicates.domain.NamedPerson;
import lv.lidzas.intake.duplicates.usecase.JudgePersonMatch;
import lv.lidzas.intake.duplicates.usecase.ListPersonMatches;
import lv.lidzas.intake.duplicates.usecase.MatchReading;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.looks.Deed;
import lv.lidzas.kit.looks.Shown;
import lv.lidzas.kit.looks.Shows;
import lv.lidzas.kit.looks.Sight;
import lv.lidzas.kit.web.Idempotent;
import lv.lidzas.kit.web.Page;
import lv.lidzas.kit.web.PageParameters;
import lv.lidzas.kit.words.PersonalCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Records of persons that may be the same human. */
@Path("/v1/person-matches")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Person matches",
        description = "Records that may be the same human (iespējamas sakritības)")
@RunOnVirtualThread
@ApplicationScoped
public class PersonMatchesResource {

    private final ListPersonMatches listPersonMatches;
    private final JudgePersonMatch judgePersonMatch;
    private final CurrentCaller caller;
    private final Sight sight;

    PersonMatchesResource(
            ListPersonMatches listPersonMatches,
            JudgePersonMatch judgePersonMatch,
            CurrentCaller caller,
            Sight sight) {
        this.listPersonMatches = listPersonMatches;
        this.judgePersonMatch = judgePersonMatch;
        this.caller = caller;
        this.sight = sight;
    }

    @GET
    @RolesAllowed(Roles.STAFF)
    @Shows(Deed.READ)
    @Operation(
            operationId = "listPersonMatches",
            summary = "List records that may be the same human, newest first",
            description =
                    "Two records are alike when submitted forms gave them the same date of birth and the same names, compared without marks and case.")
    public Page<PersonMatchView> list(
            @Parameter(description = "Only matches of which this was said last.", example = "OPEN")
                    @QueryParam("state")
                    @Nullable MatchState state,
            @BeanParam @Valid PageParameters page) {
        return Page.of(
                sight.each(
                        listPersonMatches.handle(state, page.request()),
                        PersonMatchesResource::shown),
                match -> view(match, true));
    }

    @POST
    @Path("/{id}/verdict")
    @Idempotent
    @RolesAllowed(Roles.STAFF)
    @Shows(Deed.CHANGED)
    @Operation(
            operationId = "judgePersonMatch",
            summary = "Say whether two records are one human",
            description =
                    "SAME lets limits, decisions and lists follow the human; NOT_THE_SAME after it parts the records again. Nothing is deleted by either.")
    public PersonMatchView judge(
            @Parameter(description = "The match.") @PathParam("id") UUID id,
            @NotNull @Valid VerdictRequest request) {
        MatchReading judged =
                judgePersonMatch
                        .handle(
                                new JudgePersonMatch.Command(
                                        caller.get(),
                                        id,
                                        request.verdict().state(),
                                        request.reason().strip()))
                        .orThrow(MatchProblems::of);
        return view(sight.of(judged, PersonMatchesResource::shown), false);
    }

    private static Shown shown(MatchReading reading) {
        return Shown.of(null, reading.one().person().value(), reading.other().person().value());
    }

    private static PersonMatchView view(MatchReading reading, boolean withCodes) {
        return new PersonMatchView(
                reading.match().id(),
                reading.match().state(),
                reading.hasCodesOfBothKinds(),
                person(reading.one(), withCodes),
                person(reading.other(), withCodes),
                reading.match().foundAt());
    }

    private static MatchedPersonView person(MatchReading.Side side, boolean withCode) {
        NamedPerson named = side.named();
        PersonalCode code = side.code();
        return new MatchedPersonView(
                side.person().value(),
                named == null ? null : named.givenName(),
                named == null ? null : named.familyName(),
                code == null ? null : code.shown(withCode),
                named == null ? null : named.bornOn());
    }
}
