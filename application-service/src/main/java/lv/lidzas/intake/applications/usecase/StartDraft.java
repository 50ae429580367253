package lv.lidzas.intake.applications.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.intake.applications.domain.ApplicationRefusal;
import lv.lidzas.intake.applications.domain.AssistanceApplication;
import lv.lidzas.intake.applications.domain.DraftContent;
import lv.lidzas.intake.applications.domain.Receipt;
import lv.lidzas.intake.applications.domain.SubmissionChannel;
import lv.lidzas.intake.quotas.usecase.TakeDraftShare;
import lv.lidzas.intake.timeline.domain.ApplicationId;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Allowance;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.Result;

/** Begins an application as a draft (iesnieguma melnraksts), be it the applicant's own or one typed in from paper. */
@ApplicationScoped
public class StartDraft {

    private final Applications applications;
    private final Drafting drafting;
    private final Dossiers files;
    private final TakeDraftShare share;
    private final Ids ids;
    private final LegalClock clock;

    StartDraft(
            Applications applications,
            Drafting drafting,
            Dossiers files,
            TakeDraftShare share,
            Ids ids,
            LegalClock clock) {
        this.applications = applications;
        this.drafting = drafting;
        this.files = files;
        this.share = share;
        this.ids = ids;
        this.clock = clock;
    }

    /** Saves the draft, unless the caller wrote a field that only the social service may fill. */
    @Transactional
    public Result<ApplicationDossier, ApplicationRefusal> handle(
            Caller caller, DraftContent content) {
        return drafting.receipt(caller, receiptBy(caller), content)
                .then(receipt -> withinShare(caller, receipt))
                .map(receipt -> applications.add(draft(receipt, content)))
                .map(saved -> files.of(saved, caller));
    }

    private Result<Receipt, ApplicationRefusal> withinShare(Caller caller, Receipt receipt) {
        Allowance usedUp = share.handle(caller);
        return usedUp == null
                ? Result.done(receipt)
                : Result.refused(new ApplicationRefusal.QuotaReached(usedUp));
    }

    private AssistanceApplication draft(Receipt receipt, DraftContent content) {
        return AssistanceApplication.draft(
                new ApplicationId(ids.next()), receipt, drafting.recognise(content.form()));
    }

    private Receipt receiptBy(Caller caller) {
        PartyKey submitter = caller.isStaff() ? null : caller.self();
        return new Receipt(
                SubmissionChannel.ELECTRONIC, null, clock.now(), caller.self(), submitter);
    }
}
