package lv.lidzas.intake.erasure.api;

import java.util.List;
import lv.lidzas.intake.erasure.domain.ErasureRefusal;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.problem.ProblemType;

/** The refusals of erasure. */
public final class ErasureProblems {

    /** Something stands against it; {@code hindrances} names what. */
    public static final ProblemType HINDERED = new ProblemType("erasure-hindered", 409);

    private ErasureProblems() {}

    /** All of them, for tests and for the API description. */
    public static List<ProblemType> all() {
        return List.of(HINDERED);
    }

    static ProblemException of(ErasureRefusal refusal) {
        return switch (refusal) {
            case ErasureRefusal.UnknownPerson() -> ProblemException.of(KitProblems.NOT_FOUND);
            case ErasureRefusal.OwnErasure() -> ProblemException.of(KitProblems.OWN_MATTER);
            case ErasureRefusal.Hindered(var hindrances) ->
                    ProblemException.of(HINDERED)
                            .with("hindrances", hindrances.stream().map(Enum::name).toList());
        };
    }
}
