package lv.lidzas.eligibility.assessments.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.eligibility.cases.domain.CaseFile;
import lv.lidzas.eligibility.cases.domain.CaseState;
import lv.lidzas.eligibility.cases.usecase.CaseFiles;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.kit.inbox.EventBatch;

/**
 * Runs the rules on a case of which something new was heard (izvērtē papildināto lietu), once for all events that came together; of
 * a decided case, looks whether its grant still rests on something.
 *
 * <p>It is done in the transaction in which the events count as handled: a case whose event was acknowledged is assessed.
 */
@ApplicationScoped
class AssessAfterEvents {

    private final CaseFiles files;
    private final AssessApplication assess;
    private final IssuedGrants grants;

    AssessAfterEvents(CaseFiles files, AssessApplication assess, IssuedGrants grants) {
        this.files = files;
        this.assess = assess;
        this.grants = grants;
    }

    /** Must be called with the file held. */
    void handle(ApplicationId application) {
        EventBatch.once(application, () -> run(application));
    }

    private void run(ApplicationId application) {
        CaseFile file = files.held(application);
        if (file == null) {
            return;
        }
        if (file.state() == CaseState.DECIDED) {
            grants.look(file);
        } else {
            assess.handle(file);
        }
    }
}
