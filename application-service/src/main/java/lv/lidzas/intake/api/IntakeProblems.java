package lv.lidzas.intake.api;

import java.util.List;
import lv.lidzas.intake.domain.Attempt;
import lv.lidzas.intake.domain.FieldFault;
import lv.lidzas.intake.domain.Rejection;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.problem.ProblemType;

/** The refusals of intake that clients may rely on, beside those that every service shares. */
public final class IntakeProblems {

    /** The form cannot be submitted as it is; {@code errors[]} names every field. */
    public static final ProblemType FORM_INCOMPLETE =
            new ProblemType("application-form-incomplete", 422);

    /** The application was submitted, so its form is fixed. */
    public static final ProblemType FORM_FIXED = new ProblemType("application-form-fixed", 409);

    /** The application is decided or withdrawn. */
    public static final ProblemType CLOSED = new ProblemType("application-closed", 409);

    /** Somebody already made sure who files. */
    public static final ProblemType IDENTITY_VERIFIED =
            new ProblemType("identity-already-verified", 409);

    /** Only the social service may fill the named field. */
    public static final ProblemType STAFF_FIELD = new ProblemType("staff-field", 403);

    private IntakeProblems() {}

    /** All of them, for tests and for the API description. */
    public static List<ProblemType> all() {
        return List.of(FORM_INCOMPLETE, FORM_FIXED, CLOSED, IDENTITY_VERIFIED, STAFF_FIELD);
    }

    /** What was asked for; a refusal becomes a problem. */
    static <T> T granted(Attempt<T> attempt) {
        return switch (attempt) {
            case Attempt.Done<T>(T value) -> value;
            case Attempt.Refused<T>(Rejection why) -> throw problem(why);
        };
    }

    private static ProblemException problem(Rejection rejection) {
        return switch (rejection) {
            case Rejection.Unknown() -> ProblemException.of(KitProblems.NOT_FOUND);
            case Rejection.UnknownCursor() ->
                    ProblemException.of(KitProblems.VALIDATION)
                            .atParameter("cursor", "cursor-format");
            case Rejection.FormFixed(var state) ->
                    ProblemException.of(FORM_FIXED).with("state", state.name());
            case Rejection.AlreadyClosed(var state) ->
                    ProblemException.of(CLOSED).with("state", state.name());
            case Rejection.IdentityAlreadyVerified() -> ProblemException.of(IDENTITY_VERIFIED);
            case Rejection.StaffField(String pointer) ->
                    ProblemException.of(STAFF_FIELD).at(pointer, "staff-only");
            case Rejection.FormFaulty(List<FieldFault> faults) -> incomplete(faults);
        };
    }

    private static ProblemException incomplete(List<FieldFault> faults) {
        ProblemException problem = ProblemException.of(FORM_INCOMPLETE);
        faults.forEach(fault -> problem.at(fault.pointer(), fault.code()));
        return problem;
    }
}
