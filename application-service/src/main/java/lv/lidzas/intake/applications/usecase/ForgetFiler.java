package lv.lidzas.intake.applications.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import lv.lidzas.intake.applications.domain.AssistanceApplication;
import lv.lidzas.intake.applications.domain.PartyChange;
import lv.lidzas.intake.timeline.domain.ApplicationId;

/** Tells whose cases they are, where whoever filed was erased (iesniedzēja dzēšana): nobody did any more. */
@ApplicationScoped
public class ForgetFiler {

    private final Applications applications;
    private final CurrentParties parties;

    ForgetFiler(Applications applications, CurrentParties parties) {
        this.applications = applications;
        this.parties = parties;
    }

    /** After the key of whoever filed was replaced; drafts have no parties yet. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void handle(Collection<ApplicationId> filed) {
        for (ApplicationId id : filed) {
            AssistanceApplication application = applications.findForChange(id);
            if (application != null && application.state().submission() != null) {
                parties.renew(application, PartyChange.RECOGNISED);
            }
        }
    }
}
