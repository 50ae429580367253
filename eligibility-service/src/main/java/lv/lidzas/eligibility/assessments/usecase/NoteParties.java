package lv.lidzas.eligibility.assessments.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.eligibility.cases.usecase.CaseFiles;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.kit.parties.HeardParties;
import lv.lidzas.kit.words.Parties;

/** The parties to a case are others than before (lietas dalībnieki), which may be heard before the application itself. */
@ApplicationScoped
public class NoteParties {

    private final CaseFiles files;
    private final HeardParties parties;

    NoteParties(CaseFiles files, HeardParties parties) {
        this.files = files;
        this.parties = parties;
    }

    @Transactional
    public void handle(ApplicationId application, Parties told) {
        files.hold(application);
        parties.keep(application.value(), told);
    }
}
