package lv.lidzas.kit.web.faults;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Tells which values bean validation refused: body values by JSON pointer, parameters by name. */
final class Violations {

    private static final int MOST = 50;

    private Violations() {}

    /** Null if not the request was wrong but what we made of it. */
    static @Nullable ProblemException problem(ConstraintViolationException fault) {
        if (fault.getConstraintViolations() == null || fault.getConstraintViolations().isEmpty()) {
            return null;
        }
        List<ConstraintViolation<?>> violations = new ArrayList<>(fault.getConstraintViolations());
        violations.sort(Comparator.comparing(violation -> violation.getPropertyPath().toString()));
        ProblemException problem = ProblemException.of(KitProblems.VALIDATION);
        for (ConstraintViolation<?> violation :
                violations.subList(0, Math.min(MOST, violations.size()))) {
            @Nullable ViolationPlace place = ViolationPlace.of(violation);
            if (place == null) {
                return null;
            }
            tell(problem, violation, place);
        }
        return problem;
    }

    private static void tell(
            ProblemException problem, ConstraintViolation<?> violation, ViolationPlace place) {
        String code = ViolationCodes.code(violation);
        Object[] args = ViolationCodes.args(violation);
        if (place.parameter() == null) {
            problem.at(place.pointer(), code, args);
        } else if (place.pointer().isEmpty()) {
            problem.atParameter(place.parameter(), code, args);
        } else {
            problem.atPart(place.parameter(), place.pointer(), code, args);
        }
    }
}
