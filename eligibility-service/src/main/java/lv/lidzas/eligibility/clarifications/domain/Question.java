package lv.lidzas.eligibility.clarifications.domain;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lv.lidzas.eligibility.rules.facts.DocumentKind;
import lv.lidzas.eligibility.rules.logic.Doubt;
import lv.lidzas.eligibility.rules.logic.Outcome;
import lv.lidzas.eligibility.rules.logic.Reason;
import lv.lidzas.eligibility.rules.logic.TraceNode;
import lv.lidzas.eligibility.rules.ruleset.Evaluation;
import org.jspecify.annotations.Nullable;

/**
 * What is unclear (neskaidrais), as the trace of a run of the rules names it.
 *
 * @param reason why it is unclear; its code and the document say which question it is, its details fill the words
 * @param document the document that it is about; absent where it is about none
 * @param answerBy who may answer
 */
public record Question(Reason reason, @Nullable DocumentKind document, AnswerBy answerBy) {

    /** The open questions of a run, by {@link #code}; where the person is certainly not entitled, nobody is asked. */
    public static Map<String, Question> of(Evaluation evaluation) {
        Map<String, Question> questions = new TreeMap<>();
        for (TraceNode node : evaluation.decisive()) {
            if (node.evaluated() instanceof Outcome.Unclear unclear) {
                Question question = of(unclear);
                questions.putIfAbsent(question.code(), question);
            }
        }
        return questions;
    }

    private static Question of(Outcome.Unclear unclear) {
        return new Question(
                unclear.reason(),
                unclear.doubt() instanceof Doubt.Document(DocumentKind kind, var _) ? kind : null,
                AnswerBy.of(unclear));
    }

    /** Which question it is: there is at most one with a code open in a case. */
    public String code() {
        return document == null ? reason.code() : reason.code() + "." + document;
    }

    /** What fills the words. */
    public List<String> details() {
        return reason.details();
    }
}
