package lv.lidzas.scheduling.erasure.api;

import java.util.List;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.problem.ProblemType;
import lv.lidzas.scheduling.erasure.domain.AssistantErasureRefusal;

/** The refusals of the erasure of assistants. */
public final class AssistantErasureProblems {

    /** Something stands against it; {@code hindrances} names what. */
    public static final ProblemType HINDERED = new ProblemType("assistant-erasure-hindered", 409);

    private AssistantErasureProblems() {}

    static List<ProblemType> all() {
        return List.of(HINDERED);
    }

    static ProblemException of(AssistantErasureRefusal refusal) {
        return switch (refusal) {
            case AssistantErasureRefusal.UnknownAssistant() ->
                    ProblemException.of(KitProblems.NOT_FOUND);
            case AssistantErasureRefusal.OwnErasure() ->
                    ProblemException.of(KitProblems.OWN_MATTER);
            case AssistantErasureRefusal.Hindered(var hindrances) ->
                    ProblemException.of(HINDERED)
                            .with("hindrances", hindrances.stream().map(Enum::name).toList());
        };
    }
}
