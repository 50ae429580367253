package lv.lidzas.intake.applications.api;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.UUID;
import lv.lidzas.intake.applications.api.form.DraftForm;
import lv.lidzas.intake.applications.domain.ApplicationForm;
import lv.lidzas.intake.applications.domain.ApplicationState;
import lv.lidzas.intake.applications.domain.AssistanceApplication;
import lv.lidzas.intake.applications.domain.FormWarning;
import lv.lidzas.intake.applications.domain.IdentityCheck;
import lv.lidzas.intake.applications.domain.IssuedDecision;
import lv.lidzas.intake.applications.domain.Submission;
import lv.lidzas.intake.applications.usecase.ApplicationDossier;
import lv.lidzas.intake.applications.usecase.ApplicationSummary;
import lv.lidzas.intake.applications.usecase.ChecklistReading;
import lv.lidzas.intake.persons.domain.Person;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.intake.rulesets.domain.Purpose;
import lv.lidzas.kit.looks.Shown;
import lv.lidzas.kit.web.Answers;
import lv.lidzas.kit.words.Language;
import lv.lidzas.kit.words.Texts;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Turns applications into what is shown of them. */
final class ApplicationViews {

    private static final Texts TEXTS = Texts.in("intake");

    private ApplicationViews() {}

    static RestResponse<ApplicationView> ok(ApplicationDossier dossier, HttpHeaders headers) {
        return Answers.ok(view(dossier, language(headers)), dossier.application().version());
    }

    static Language language(HttpHeaders headers) {
        return Language.preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    static List<String> codes(List<Purpose> purposes) {
        return purposes.stream().map(Purpose::code).toList();
    }

    static ApplicationView view(ApplicationDossier dossier, Language language) {
        ChecklistReading checklist = dossier.checklist();
        AssistanceApplication application = dossier.application();
        ApplicationForm form = application.form();
        Submission submission = application.state().submission();
        return new ApplicationView(
                application.id().value(),
                application.stateCode(),
                id(form.person()),
                id(form.representative()),
                form.lastDayOfRepresentation(),
                DraftForm.of(application.receipt(), form, dossier.showsPersonalCodes()),
                application.receipt().recordedAt(),
                application.receipt().recordedBy().text(),
                submission == null ? null : submission.submittedAt(),
                submission == null ? null : submission.decideBy(),
                identityCheck(application.identityCheck()),
                warnings(dossier.warnings(), language),
                submission == null ? null : submission.ruleSetId(),
                checklist == null ? null : ChecklistViews.view(checklist, language),
                dossier.tellsDecision() ? decision(application.state()) : null,
                form.person().isErased());
    }

    /** Whose application it is. */
    static Shown shown(ApplicationDossier dossier) {
        return shown(dossier.application());
    }

    /** Whose application it is. */
    static Shown shown(AssistanceApplication application) {
        ApplicationForm form = application.form();
        return Shown.of(application.id().value(), id(form.person()), id(form.representative()));
    }

    /** Whose application a line of a list tells of. */
    static Shown listed(ApplicationSummary summary) {
        return Shown.of(summary.id(), summary.personId());
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
                summary.submittedAs(),
                summary.recordedAt(),
                summary.erased());
    }

    private static @Nullable UUID id(@Nullable Person person) {
        PersonId id = person == null ? null : person.id();
        return id == null ? null : id.value();
    }

    private static IdentityCheckView identityCheck(IdentityCheck check) {
        return switch (check) {
            case IdentityCheck.Pending() ->
                    new IdentityCheckView(
                            IdentityCheckView.IdentityCheckStatus.PENDING, null, null, null);
            case IdentityCheck.Verified(var method, var by, var at) ->
                    new IdentityCheckView(
                            IdentityCheckView.IdentityCheckStatus.VERIFIED, method, by.text(), at);
        };
    }

    private static List<WarningView> warnings(List<FormWarning> warnings, Language language) {
        return warnings.stream()
                .map(warning ->
                        new WarningView(
                                warning.pointer(),
                                warning.code(),
                                TEXTS.text(language, "warning." + warning.code())))
                .toList();
    }

    private static @Nullable ApplicationDecisionView decision(ApplicationState state) {
        if (!(state instanceof ApplicationState.Decided decided)) {
            return null;
        }
        IssuedDecision decision = decided.decision();
        return new ApplicationDecisionView(
                decision.decisionId(), decision.result(), decision.issuedOn());
    }
}
