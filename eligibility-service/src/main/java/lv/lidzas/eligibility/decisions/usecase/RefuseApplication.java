package lv.lidzas.eligibility.decisions.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import lv.lidzas.eligibility.assessments.domain.AssessmentId;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.DecisionRefusal;
import lv.lidzas.eligibility.decisions.domain.GroundRefusal;
import lv.lidzas.eligibility.decisions.domain.Ruling;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.rules.ruleset.RefusalGround;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.words.Result;

/**
 * A lead caseworker refuses the assistance (atsaka pakalpojumu); the system never does.
 *
 * <p>Every ground is a condition that the rules found not met, or one that the rule set lets a person state.
 */
@ApplicationScoped
public class RefuseApplication {

    /**
     * What the lead caseworker decides.
     *
     * @param assessmentId the run of the rules that was looked at
     * @param grounds ids of conditions or of grounds
     * @param reasoning the reasoning in words
     * @param by who decides
     */
    public record Command(
            ApplicationId applicationId,
            AssessmentId assessmentId,
            List<String> grounds,
            String reasoning,
            Caller by) {}

    private final OpenCases cases;

    RefuseApplication(OpenCases cases) {
        this.cases = cases;
    }

    @Transactional
    public Result<Decision, DecisionRefusal> handle(Command command) {
        return cases.open(command.applicationId(), command.assessmentId(), command.by())
                .then(open -> refuse(command, open));
    }

    private Result<Decision, DecisionRefusal> refuse(Command command, OpenCase open) {
        Set<String> known = new HashSet<>(open.today().notMet());
        open.rules().refusalGrounds().stream().map(RefusalGround::id).forEach(known::add);
        List<Integer> unknown =
                IntStream.range(0, command.grounds().size())
                        .filter(i -> !known.contains(command.grounds().get(i)))
                        .boxed()
                        .toList();
        if (!unknown.isEmpty()) {
            return Result.refused(new GroundRefusal.UnknownGrounds(unknown));
        }
        Ruling refusal =
                new Ruling.Refusal(
                        command.grounds().stream().distinct().toList(), command.reasoning());
        return Result.done(cases.sign(open, command.assessmentId(), refusal, command.by()));
    }
}
