package lv.lidzas.intake.applications.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.intake.applications.domain.ApplicationRefusal;
import lv.lidzas.intake.applications.domain.AssistanceApplication;
import lv.lidzas.intake.applications.domain.DraftContent;
import lv.lidzas.kit.words.Result;

/** Replaces what a draft states; refused once the form is fixed. */
@ApplicationScoped
public class AmendDraft {

    private final Applications applications;
    private final ApplicationAccess access;
    private final Drafting drafting;
    private final Dossiers files;

    AmendDraft(
            Applications applications,
            ApplicationAccess access,
            Drafting drafting,
            Dossiers files) {
        this.applications = applications;
        this.access = access;
        this.drafting = drafting;
        this.files = files;
    }

    /** Saves the draft with its new content. */
    @Transactional
    public Result<ApplicationDossier, ApplicationRefusal> handle(
            ChangeCommand command, DraftContent content) {
        return access.forChange(command)
                .then(application -> amend(application, command, content))
                .map(applications::save)
                .map(saved -> files.of(saved, command.caller()));
    }

    private Result<AssistanceApplication, ApplicationRefusal> amend(
            AssistanceApplication application, ChangeCommand command, DraftContent content) {
        return drafting.receipt(command.caller(), application.receipt(), content)
                .then(receipt -> application.amend(receipt, drafting.recognise(content.form())));
    }
}
