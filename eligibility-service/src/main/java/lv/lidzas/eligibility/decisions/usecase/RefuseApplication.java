package lv.lidzas.eligibility.decisions.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.eligibility.assessments.domain.AssessmentId;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.DecisionRefusal;
import lv.lidzas.eligibility.decisions.domain.Ruling;
import lv.lidzas.eligibility.decisions.domain.Unfavourable.RefusalWish;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.words.Result;

/**
 * A caseworker drafts a refusal of the assistance (sagatavo atteikumu), which a colleague confirms; the system never does.
 *
 * <p>Every ground is a condition that the rules found not met, or one that the rule set lets a person state, and the person was heard
 * on it.
 */
@ApplicationScoped
public class RefuseApplication {

    /**
     * What the caseworker drafts.
     *
     * @param assessmentId the run of the rules that was looked at
     * @param why the grounds
     * @param reasoning the reasoning in words
     * @param by who drafts
     */
    public record Command(
            ApplicationId applicationId,
            AssessmentId assessmentId,
            RefusalWish why,
            String reasoning,
            Caller by) {}

    private final OpenCases cases;
    private final HeardGrounds grounds;

    RefuseApplication(OpenCases cases, HeardGrounds grounds) {
        this.cases = cases;
        this.grounds = grounds;
    }

    @Transactional
    public Result<Decision, DecisionRefusal> handle(Command command) {
        return cases.open(command.applicationId(), command.assessmentId(), command.by())
                .then(open ->
                        grounds.check(command.applicationId(), open.grounds(), command.why())
                                .map(refused ->
                                        cases.draft(
                                                open,
                                                command.assessmentId(),
                                                new Ruling.Refusal(refused, command.reasoning()),
                                                command.by())));
    }
}
