package lv.lidzas.eligibility.explanations.api;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import lv.lidzas.eligibility.decisions.domain.Decision;
import lv.lidzas.eligibility.decisions.domain.DecisionState;
import lv.lidzas.eligibility.decisions.domain.Ruling;
import lv.lidzas.eligibility.explanations.domain.Explanation;
import lv.lidzas.eligibility.rules.logic.OutcomeKind;
import lv.lidzas.eligibility.rules.ruleset.Evaluation;
import lv.lidzas.eligibility.rulesets.api.ChangeView;
import lv.lidzas.eligibility.rulesets.api.ConditionView;
import lv.lidzas.eligibility.rulesets.api.ExplainedPurposeView;
import lv.lidzas.eligibility.rulesets.api.FactView;
import lv.lidzas.eligibility.rulesets.api.GroundView;
import lv.lidzas.eligibility.rulesets.api.LegalReferenceView;
import lv.lidzas.eligibility.rulesets.api.WayView;
import lv.lidzas.eligibility.rulesets.api.WaysView;
import lv.lidzas.kit.words.Language;
import lv.lidzas.kit.words.Texts;

/** An explanation as a text that a person reads from top to bottom; it repeats no reasoning that somebody wrote. */
final class ExplanationText {

    static final Texts TEXTS = Texts.in("explanations");

    private static final DateTimeFormatter LATVIAN_DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy.");

    private final Explanation explanation;
    private final Language language;
    private final List<String> lines = new ArrayList<>();

    ExplanationText(Explanation explanation, Language language) {
        this.explanation = explanation;
        this.language = language;
    }

    String of(
            List<GroundView> grounds,
            ConditionView general,
            List<ExplainedPurposeView> purposes,
            WaysView toGrant) {
        head(grounds);
        paragraph("general");
        condition(general, 0);
        for (ExplainedPurposeView purpose : purposes) {
            paragraph("purpose", purpose.text());
            condition(purpose.condition(), 0);
        }
        if (!explanation.assessment().facts().application().ofErasedPerson()) {
            ways(toGrant, purposes);
        }
        return String.join("\n", lines) + "\n";
    }

    private void head(List<GroundView> grounds) {
        Evaluation evaluation = explanation.assessment().evaluation();
        line(
                "rules",
                evaluation.ruleSetId(),
                day(evaluation.figuresFrom()),
                day(explanation.assessment().facts().onDay()));
        line("result-" + OutcomeKind.of(evaluation.outcome()));
        Decision decision = explanation.decision();
        if (decision != null) {
            line(isSigned(decision) ? "decision" : "draft", text(nameOf(decision.ruling())));
        }
        if (!grounds.isEmpty()) {
            line("grounds");
            grounds.forEach(ground -> lines.add("- " + ground.text()));
        }
    }

    private static String nameOf(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Draft _, Ruling.Grant _ -> "grant";
            case Ruling.Refusal _ -> "refuse";
            case Ruling.Ending _ -> "end";
            case Ruling.Suspension _ -> "suspend";
            case Ruling.Resumption _ -> "resume";
        };
    }

    private static boolean isSigned(Decision decision) {
        return decision.state() instanceof DecisionState.Signed
                || decision.state() instanceof DecisionState.Issued;
    }

    private void condition(ConditionView condition, int depth) {
        OutcomeKind outcome = condition.outcome();
        String start = "  ".repeat(depth) + "- [" + text("outcome-" + outcome) + "] ";
        lines.add(start + condition.text() + ". " + law(condition.basis()));
        if (condition.parts().isEmpty() && condition.reason() != null) {
            lines.add("  ".repeat(depth + 1) + condition.reason());
        }
        List<FactView> evidence = condition.evidence();
        if (evidence != null && !evidence.isEmpty()) {
            String told = evidence.stream().map(FactView::text).collect(Collectors.joining("; "));
            lines.add("  ".repeat(depth + 1) + filled("held-against", told));
        }
        if (outcome != OutcomeKind.NOT_APPLICABLE) {
            condition.parts().forEach(part -> condition(part, depth + 1));
        }
    }

    private String law(LegalReferenceView basis) {
        return filled("law", basis.act(), basis.paragraph(), day(basis.version()));
    }

    private void ways(WaysView toGrant, List<ExplainedPurposeView> purposes) {
        if (explanation.isRefusedByJudgement()) {
            paragraph("by-judgement");
        } else if (explanation.isOpen()) {
            paragraph(heading(toGrant, "ways"));
            ways(toGrant);
        }
        for (ExplainedPurposeView purpose : purposes) {
            if (purposes.size() > 1 && !purpose.toGrant().ways().isEmpty()) {
                paragraph("ways-of", purpose.text());
                ways(purpose.toGrant());
            }
        }
    }

    private static String heading(WaysView found, String some) {
        if (!found.ways().isEmpty()) {
            return some;
        }
        return found.complete() ? "no-way" : "no-short-way";
    }

    private void ways(WaysView found) {
        for (int i = 0; i < found.ways().size(); i++) {
            WayView way = found.ways().get(i);
            String number = i + 1 + ". ";
            if (way.changes().size() == 1) {
                lines.add(number + way.changes().getFirst().text());
            } else {
                lines.add(number + text("together"));
                way.changes().stream().map(ChangeView::text).forEach(it -> lines.add("   - " + it));
            }
        }
        if (!found.complete() && !found.ways().isEmpty()) {
            line("more-ways");
        }
    }

    private void paragraph(String key, Object... details) {
        lines.add("");
        line(key, details);
    }

    private void line(String key, Object... details) {
        lines.add(filled(key, details));
    }

    private String filled(String key, Object... details) {
        return Texts.filled(text(key), List.of(details));
    }

    private String text(String key) {
        return TEXTS.text(language, "explanation." + key);
    }

    private String day(LocalDate day) {
        return language == Language.LV ? day.format(LATVIAN_DAY) : day.toString();
    }
}
