package lv.lidzas.intake.api;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import lv.lidzas.intake.domain.ApplicationForm;
import lv.lidzas.intake.domain.ApplicationState;
import lv.lidzas.intake.domain.AssistanceApplication;
import lv.lidzas.intake.domain.FilingWarning;
import lv.lidzas.intake.domain.IdentityCheck;
import lv.lidzas.intake.domain.IssuedDecision;
import lv.lidzas.intake.domain.Person;
import lv.lidzas.intake.domain.PersonId;
import lv.lidzas.intake.domain.PreferredAssistant;
import lv.lidzas.intake.domain.Submission;
import lv.lidzas.intake.usecase.ApplicationSummary;
import lv.lidzas.intake.usecase.CaseFile;
import org.jspecify.annotations.Nullable;

/** Turns applications into what is shown of them. */
final class ApplicationViews {

    private ApplicationViews() {}

    static ApplicationView view(CaseFile file, Language language) {
        return view(file, language, null);
    }

    static ApplicationView viewWithChecklist(CaseFile file, Language language) {
        return view(file, language, ChecklistViews.view(file.checklist(), language));
    }

    private static ApplicationView view(
            CaseFile file, Language language, @Nullable ChecklistView checklist) {
        AssistanceApplication application = file.application();
        ApplicationForm form = application.form();
        Submission submission = application.state().submission();
        return new ApplicationView(
                application.id().value(),
                application.stateCode(),
                id(form.person()),
                id(form.representative()),
                application.filing().channel(),
                application.filing().receivedOn(),
                application.filing().recordedAt(),
                application.filing().recordedBy(),
                submission == null ? null : submission.submittedAt(),
                submission == null ? null : submission.decideBy(),
                identityCheck(application.identityCheck()),
                PersonViews.person(form.person(), file.showsPersonalCodes()),
                PersonViews.representative(form.representation(), file.showsPersonalCodes()),
                form.purposes(),
                form.receivesVisualBenefit(),
                preferredAssistant(form.preferredAssistant()),
                warnings(file.warnings(), language),
                submission == null ? null : submission.ruleSetId(),
                checklist,
                decision(application.state()));
    }

    static ApplicationSummaryView summary(ApplicationSummary summary) {
        return new ApplicationSummaryView(
                summary.id(),
                summary.state(),
                summary.personId(),
                summary.givenName(),
                summary.familyName(),
                summary.represented(),
                summary.purposes(),
                summary.channel(),
                summary.receivedOn(),
                summary.decideBy(),
                summary.recordedAt());
    }

    private static @Nullable UUID id(@Nullable Person person) {
        PersonId id = person == null ? null : person.id();
        return id == null ? null : id.value();
    }

    private static IdentityCheckView identityCheck(IdentityCheck check) {
        return switch (check) {
            case IdentityCheck.Pending() ->
                    new IdentityCheckView(IdentityCheckView.Status.PENDING, null, null, null);
            case IdentityCheck.Verified(var method, var by, var at) ->
                    new IdentityCheckView(IdentityCheckView.Status.VERIFIED, method, by, at);
        };
    }

    private static @Nullable PreferredAssistantView preferredAssistant(
            @Nullable PreferredAssistant preferred) {
        return switch (preferred) {
            case null -> null;
            case PreferredAssistant.Registered(UUID assistantId) ->
                    new PreferredAssistantView(assistantId, null);
            case PreferredAssistant.Named(String name) -> new PreferredAssistantView(null, name);
        };
    }

    private static List<WarningView> warnings(List<FilingWarning> warnings, Language language) {
        return warnings.stream()
                .map(warning ->
                        new WarningView(
                                warning.pointer(),
                                warning.code(),
                                IntakeTexts.text(language, "warning." + warning.code(), Map.of())))
                .toList();
    }

    private static @Nullable DecisionView decision(ApplicationState state) {
        if (!(state instanceof ApplicationState.Decided decided)) {
            return null;
        }
        IssuedDecision decision = decided.decision();
        return new DecisionView(decision.decisionId(), decision.result(), decision.issuedOn());
    }
}
