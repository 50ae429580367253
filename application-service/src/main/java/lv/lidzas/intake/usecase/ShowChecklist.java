package lv.lidzas.intake.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import lv.lidzas.intake.domain.ApplicationId;
import lv.lidzas.intake.domain.Attempt;
import lv.lidzas.kit.identity.Caller;

/** Tells which documents an application needs and how far each is; of a draft, what it would need today. */
@ApplicationScoped
public class ShowChecklist {

    private final CaseAccess access;
    private final Checklists checklists;

    ShowChecklist(CaseAccess access, Checklists checklists) {
        this.access = access;
        this.checklists = checklists;
    }

    /** The checklist as it stands today. */
    @Transactional
    public Attempt<ChecklistReading> handle(Caller caller, ApplicationId id) {
        return access.forReading(caller, id).map(checklists::of);
    }
}
