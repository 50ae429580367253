package lv.lidzas.eligibility.assessments.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import lv.lidzas.eligibility.cases.domain.CaseFile;
import lv.lidzas.eligibility.cases.usecase.CaseFiles;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.kit.inbox.EventBatch;

/**
 * Runs the rules on a case of which something new was heard (izvērtē papildināto lietu), once for all events that came together.
 *
 * <p>It is done in the transaction in which the events count as handled: a case whose event was acknowledged is assessed.
 */
@ApplicationScoped
class AssessAfterEvents {

    private final CaseFiles files;
    private final AssessApplication assess;

    AssessAfterEvents(CaseFiles files, AssessApplication assess) {
        this.files = files;
        this.assess = assess;
    }

    /** Must be called with the file held. */
    void handle(ApplicationId application) {
        EventBatch.once(application, () -> run(application));
    }

    private void run(ApplicationId application) {
        CaseFile file = files.held(application);
        if (file != null) {
            assess.handle(file);
        }
    }
}
