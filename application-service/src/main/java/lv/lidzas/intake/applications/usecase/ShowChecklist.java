package lv.lidzas.intake.applications.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.intake.applications.domain.ApplicationRefusal;
import lv.lidzas.intake.timeline.domain.ApplicationId;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.words.Result;

/** Tells which documents an application needs and how far each is; of a draft, what it would need today. */
@ApplicationScoped
public class ShowChecklist {

    private final ApplicationAccess access;
    private final Checklists checklists;

    ShowChecklist(ApplicationAccess access, Checklists checklists) {
        this.access = access;
        this.checklists = checklists;
    }

    /** The checklist as it stands today. */
    @Transactional
    public Result<ChecklistReading, ApplicationRefusal> handle(Caller caller, ApplicationId id) {
        return access.forReading(caller, id)
                .map(application ->
                        access.seesAll(caller, application)
                                ? checklists.of(application)
                                : checklists.broughtBy(
                                        access.filerOf(application),
                                        access.asSubmitted(application)));
    }
}
