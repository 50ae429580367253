package lv.lidzas.intake.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.intake.domain.ApplicationId;
import lv.lidzas.intake.domain.AssistanceApplication;
import lv.lidzas.intake.domain.Attempt;
import lv.lidzas.intake.domain.Filing;
import lv.lidzas.intake.domain.SubmissionChannel;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.time.LegalClock;

/** Begins an application as a draft (iesnieguma melnraksts), be it the applicant's own or one typed in from paper. */
@ApplicationScoped
public class StartDraft {

    private final Applications applications;
    private final Drafting drafting;
    private final CaseFiles files;
    private final Ids ids;
    private final LegalClock clock;

    StartDraft(
            Applications applications,
            Drafting drafting,
            CaseFiles files,
            Ids ids,
            LegalClock clock) {
        this.applications = applications;
        this.drafting = drafting;
        this.files = files;
        this.ids = ids;
        this.clock = clock;
    }

    /** Saves the draft, unless the caller wrote a field that only the social service may fill. */
    @Transactional
    public Attempt<CaseFile> handle(Caller caller, DraftContent content) {
        return drafting.filing(caller, filingBy(caller), content)
                .map(filing -> applications.save(draft(filing, content)))
                .map(saved -> files.of(saved, caller));
    }

    private AssistanceApplication draft(Filing filing, DraftContent content) {
        return AssistanceApplication.draft(
                new ApplicationId(ids.next()), filing, drafting.recognise(content.form()));
    }

    private Filing filingBy(Caller caller) {
        String submitter = caller.isStaff() ? null : caller.subject();
        return new Filing(
                SubmissionChannel.ELECTRONIC, null, clock.now(), caller.subject(), submitter);
    }
}
