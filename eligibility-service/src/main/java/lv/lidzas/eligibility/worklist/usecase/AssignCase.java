package lv.lidzas.eligibility.worklist.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import lv.lidzas.eligibility.cases.usecase.CaseFiles;
import lv.lidzas.eligibility.rules.facts.ApplicationId;
import lv.lidzas.eligibility.worklist.domain.CaseAssignment;
import lv.lidzas.eligibility.worklist.domain.WorkItem;
import lv.lidzas.eligibility.worklist.domain.WorkRefusal;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.parties.Impartiality;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.Result;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the staff takes a case or gives it back, or a lead caseworker gives it to somebody (piešķir lietu darbiniekam).
 *
 * <p>Who comes second is told who has it. From somebody who has it only a lead caseworker takes it, and says why.
 */
@ApplicationScoped
public class AssignCase {

    /**
     * What is asked.
     *
     * @param assignee who shall have it; nobody when it is absent
     * @param takeOver why it is taken from who has it; absent where it is not meant to be
     * @param by who asks
     */
    public record Command(
            ApplicationId applicationId,
            @Nullable PartyKey assignee,
            @Nullable String takeOver,
            Caller by) {

        private boolean takesOver() {
            return takeOver != null && by.has(Roles.LEAD_CASEWORKER);
        }

        private boolean isForOther() {
            return assignee != null && !by.is(assignee);
        }
    }

    private final CaseFiles files;
    private final Impartiality impartiality;
    private final WorkItems items;
    private final LegalClock clock;
    private final Ids ids;

    AssignCase(
            CaseFiles files,
            Impartiality impartiality,
            WorkItems items,
            LegalClock clock,
            Ids ids) {
        this.files = files;
        this.impartiality = impartiality;
        this.items = items;
        this.clock = clock;
        this.ids = ids;
    }

    @Transactional
    public Result<WorkItem, WorkRefusal> handle(Command command) {
        ApplicationId application = command.applicationId();
        Caller by = command.by();
        if (files.holdKnown(application) == null) {
            return Result.refused(new WorkRefusal.UnknownCase());
        }
        if (impartiality.isOwn(by, application.value())) {
            return Result.refused(new WorkRefusal.OwnCase());
        }
        if (command.isForOther() && !by.has(Roles.LEAD_CASEWORKER)) {
            return Result.refused(new WorkRefusal.LeadsOnly());
        }
        if (command.assignee() != null && isTied(command.assignee(), application)) {
            return Result.refused(new WorkRefusal.AssigneeTied());
        }
        WorkItem item = items.of(application);
        return item == null ? Result.refused(new WorkRefusal.NothingToDo()) : assign(command, item);
    }

    /** As far as one key tells: whoever is known by others as well is asked again when they act. */
    private boolean isTied(PartyKey assignee, ApplicationId application) {
        return impartiality.isOwn(
                Caller.knownBy(assignee, Set.of(Roles.CASEWORKER)), application.value());
    }

    private Result<WorkItem, WorkRefusal> assign(Command command, WorkItem item) {
        PartyKey holder = item.assignee();
        Caller by = command.by();
        if (isSame(holder, command)) {
            return Result.done(item);
        }
        boolean isTaken = holder != null && !by.is(holder);
        if (holder != null && isTaken && !command.takesOver()) {
            return Result.refused(new WorkRefusal.AssignedAlready(holder));
        }
        WorkItem given = item.assignedTo(command.assignee());
        items.assign(
                new CaseAssignment(
                        ids.next(),
                        given,
                        isTaken ? command.takeOver() : null,
                        clock.now(),
                        by.self()));
        return Result.done(given);
    }

    private static boolean isSame(@Nullable PartyKey holder, Command command) {
        PartyKey assignee = command.assignee();
        return holder == null
                ? assignee == null
                : holder.equals(assignee) || (command.by().is(holder) && command.by().is(assignee));
    }
}
