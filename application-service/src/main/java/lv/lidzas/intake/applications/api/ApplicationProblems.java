package lv.lidzas.intake.applications.api;

import java.util.List;
import lv.lidzas.intake.applications.domain.ApplicationRefusal;
import lv.lidzas.intake.applications.domain.FieldFault;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.problem.ProblemType;

/** The refusals of applications that clients may rely on, beside those that every service shares. */
public final class ApplicationProblems {

    /** The form cannot be submitted as it is; {@code errors[]} names every field. */
    public static final ProblemType FORM_INCOMPLETE =
            new ProblemType("application-form-incomplete", 422);

    /** The application was submitted, so its form is fixed. */
    public static final ProblemType FORM_FIXED = new ProblemType("application-form-fixed", 409);

    /** The application is decided or withdrawn. */
    public static final ProblemType CLOSED = new ProblemType("application-closed", 409);

    /** A decision on the application is signed, so it can no longer be taken back. */
    public static final ProblemType DECISION_SIGNED = new ProblemType("decision-signed", 409);

    /** The application was never submitted; a draft is amended instead. */
    public static final ProblemType NOT_SUBMITTED =
            new ProblemType("application-not-submitted", 409);

    /** The identity of the one who files is verified already. */
    public static final ProblemType IDENTITY_VERIFIED =
            new ProblemType("identity-already-verified", 409);

    /** Only the social service may fill the named field. */
    public static final ProblemType STAFF_FIELD = new ProblemType("staff-field", 403);

    private ApplicationProblems() {}

    /** All of them, for tests and for the API description. */
    public static List<ProblemType> all() {
        return List.of(
                FORM_INCOMPLETE,
                FORM_FIXED,
                CLOSED,
                DECISION_SIGNED,
                NOT_SUBMITTED,
                IDENTITY_VERIFIED,
                STAFF_FIELD);
    }

    static ProblemException of(ApplicationRefusal refusal) {
        return switch (refusal) {
            case ApplicationRefusal.UnknownApplication() ->
                    ProblemException.of(KitProblems.NOT_FOUND);
            case ApplicationRefusal.QuotaReached(var share) ->
                    KitProblems.usedUp(KitProblems.QUOTA_REACHED, share);
            case ApplicationRefusal.OwnMatter() -> ProblemException.of(KitProblems.OWN_MATTER);
            case ApplicationRefusal.FormFixed(var state) ->
                    ProblemException.of(FORM_FIXED).with("state", state.name());
            case ApplicationRefusal.AlreadyClosed(var state) ->
                    ProblemException.of(CLOSED).with("state", state.name());
            case ApplicationRefusal.DecisionSigned() -> ProblemException.of(DECISION_SIGNED);
            case ApplicationRefusal.NotSubmitted() -> ProblemException.of(NOT_SUBMITTED);
            case ApplicationRefusal.OrderFaulty(List<FieldFault> faults) ->
                    at(KitProblems.VALIDATION, faults);
            case ApplicationRefusal.IdentityAlreadyVerified() ->
                    ProblemException.of(IDENTITY_VERIFIED);
            case ApplicationRefusal.StaffField(String pointer) ->
                    ProblemException.of(STAFF_FIELD).at(pointer, "staff-only");
            case ApplicationRefusal.UnknownPurposes(List<String> pointers) ->
                    at(
                            KitProblems.VALIDATION,
                            pointers.stream()
                                    .map(pointer -> new FieldFault(pointer, "purpose-unknown"))
                                    .toList());
            case ApplicationRefusal.FormFaulty(List<FieldFault> faults) ->
                    at(FORM_INCOMPLETE, faults);
        };
    }

    private static ProblemException at(ProblemType type, List<FieldFault> faults) {
        ProblemException problem = ProblemException.of(type);
        faults.forEach(fault -> problem.at(fault.pointer(), fault.code()));
        return problem;
    }
}
