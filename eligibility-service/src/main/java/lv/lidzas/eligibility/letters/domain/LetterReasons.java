package lv.lidzas.eligibility.letters.domain;

import java.util.List;
import java.util.stream.Stream;
import lv.lidzas.eligibility.decisions.domain.Ruling;
import lv.lidzas.eligibility.decisions.domain.Unfavourable;
import lv.lidzas.eligibility.rules.logic.Outcome;
import lv.lidzas.eligibility.rules.logic.Trace;
import lv.lidzas.eligibility.rules.logic.TraceNode;
import lv.lidzas.eligibility.rules.logic.TraceShape;
import lv.lidzas.eligibility.rules.ruleset.RefusalGround;
import org.jspecify.annotations.Nullable;

/**
 * The reasons of a decision, from the stored trace (pamatojums no izsekojamības koka).
 *
 * <p>A grant rests on every question that carries it: of ways in of which one is enough, those that are open. What is refused, wholly or in
 * part, rests on its grounds.
 */
public final class LetterReasons {

    private LetterReasons() {}

    /** In the order of the rule set; each once. */
    public static List<LetterReason> of(LetterMatter matter) {
        Trace trace = matter.assessment().evaluation().trace();
        return switch (matter.decision().ruling()) {
            case Ruling.Grant grant -> ofGrant(grant, matter, trace);
            case Ruling.Refusal _, Ruling.Ending _, Ruling.Suspension _ ->
                    against(matter, trace).toList();
            case Ruling.Draft _, Ruling.Resumption _ -> List.of();
        };
    }

    private static List<LetterReason> ofGrant(
            Ruling.Grant grant, LetterMatter matter, Trace trace) {
        Stream<TraceNode> granted =
                trace.purposes().stream()
                        .filter(it -> grant.purposes().contains(it.purpose()))
                        .flatMap(it -> carrying(it.node()));
        Stream<LetterReason> carried =
                Stream.concat(carrying(trace.general()), granted).map(LetterReasons::ofNode);
        return Stream.concat(carried, against(matter, trace)).distinct().toList();
    }

    /** The grounds of what is refused. */
    private static Stream<LetterReason> against(LetterMatter matter, Trace trace) {
        Unfavourable taken = matter.taken();
        return taken == null
                ? Stream.empty()
                : taken.grounds().stream().flatMap(ground -> ofGround(ground, matter, trace));
    }

    /** What is unclear is told, too: a person ended the doubt, and says why. */
    private static Stream<TraceNode> carrying(TraceNode node) {
        Outcome own = node.evaluated();
        if (own instanceof Outcome.NotApplicable) {
            return Stream.empty();
        }
        if (node.parts().isEmpty()) {
            return Stream.of(node);
        }
        if (node.shape() != TraceShape.ANY_OF) {
            return node.parts().stream().flatMap(LetterReasons::carrying);
        }
        return own instanceof Outcome.Met
                ? node.parts().stream()
                        .filter(part -> part.evaluated() instanceof Outcome.Met)
                        .flatMap(LetterReasons::carrying)
                : node.decisive();
    }

    /** The run of the rules may be of a day on which the condition was still met; then its outcome is no reason. */
    private static Stream<LetterReason> ofGround(String id, LetterMatter matter, Trace trace) {
        RefusalGround stated = stated(id, matter);
        if (stated != null) {
            return Stream.of(new LetterReason(id, null, stated.words(), stated.basis()));
        }
        return trace.walk()
                .filter(node -> node.id().equals(id))
                .limit(1)
                .map(node ->
                        node.evaluated() instanceof Outcome.NotMet
                                        || node.evaluated() instanceof Outcome.Unclear
                                ? ofNode(node)
                                : new LetterReason(id, null, null, node.basis()));
    }

    private static @Nullable RefusalGround stated(String id, LetterMatter matter) {
        return matter.rules() == null
                ? null
                : matter.rules()
                        .grounds()
                        .filter(ground -> ground.id().equals(id))
                        .findFirst()
                        .orElse(null);
    }

    private static LetterReason ofNode(TraceNode node) {
        Outcome outcome = node.evaluated();
        return new LetterReason(node.id(), outcome.reason(), null, outcome.basis());
    }
}
