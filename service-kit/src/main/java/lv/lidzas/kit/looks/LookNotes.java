package lv.lidzas.kit.looks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Method;
import java.sql.SQLException;
import java.util.UUID;
import lv.lidzas.kit.identity.CurrentCaller;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.time.LegalClock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Makes entries of what operations declare and what they told while they worked. */
@ApplicationScoped
public class LookNotes {

    private static final Logger LOG = Logger.getLogger(LookNotes.class);

    private final LookTable table;
    private final Sight sight;
    private final Instance<CurrentCaller> caller;
    private final LegalClock clock;
    private final Ids ids;

    LookNotes(
            LookTable table,
            Sight sight,
            Instance<CurrentCaller> caller,
            LegalClock clock,
            Ids ids) {
        this.table = table;
        this.sight = sight;
        this.caller = caller;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Writes the entry of a change in its transaction, so that there is no change without an entry.
     *
     * @param operation the resource method, which has succeeded
     */
    public void changed(Method operation) throws SQLException {
        Shows shows = operation.getAnnotation(Shows.class);
        if (shows != null) {
            table.add(look(operation, shows, LookOutcome.SHOWN, null));
            sight.written();
        }
    }

    /**
     * The entry of the request under way.
     *
     * @param asked the id in the path, if there is one
     * @throws ProblemException if the operation shows something and did not say whom: a fault of ours, met before anybody sees it
     */
    Look look(Method operation, Shows shows, LookOutcome outcome, @Nullable UUID asked) {
        Shown shown = sight.shown();
        if (outcome == LookOutcome.SHOWN && shown == null) {
            LOG.errorf(
                    "%s did not say whom it shows, so its answer stays here. Maybe it does not call Sight.",
                    nameOf(operation));
            throw ProblemException.of(KitProblems.UNAVAILABLE);
        }
        Looker holder = sight.looker();
        Looker who = holder == null ? Looker.of(caller.get().get()) : holder;
        UUID told = sight.asked();
        return new Look(
                ids.next(),
                clock.now(),
                who,
                new Doing(
                        nameOf(operation),
                        shows.value(),
                        told == null ? asked : told,
                        sight.purpose()),
                outcome,
                outcome == LookOutcome.SHOWN && shown != null ? shown : Shown.nobody());
    }

    /** As the API description names it. */
    private static String nameOf(Method operation) {
        Operation described = operation.getAnnotation(Operation.class);
        return described == null || described.operationId().isEmpty()
                ? operation.getName()
                : described.operationId();
    }
}
