package lv.lidzas.intake.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.intake.domain.AssistanceApplication;
import lv.lidzas.intake.domain.Attempt;

/** Replaces what a draft states; refused once the form is fixed. */
@ApplicationScoped
public class AmendDraft {

    private final Applications applications;
    private final CaseAccess access;
    private final Drafting drafting;
    private final CaseFiles files;

    AmendDraft(Applications applications, CaseAccess access, Drafting drafting, CaseFiles files) {
        this.applications = applications;
        this.access = access;
        this.drafting = drafting;
        this.files = files;
    }

    /** Saves the draft with its new content. */
    @Transactional
    public Attempt<CaseFile> handle(ChangeCommand command, DraftContent content) {
        return access.forChange(command)
                .then(application -> amend(application, command, content))
                .map(applications::save)
                .map(saved -> files.of(saved, command.caller()));
    }

    private Attempt<AssistanceApplication> amend(
            AssistanceApplication application, ChangeCommand command, DraftContent content) {
        return drafting.filing(command.caller(), application.filing(), content)
                .then(filing -> application.amend(filing, drafting.recognise(content.form())));
    }
}
