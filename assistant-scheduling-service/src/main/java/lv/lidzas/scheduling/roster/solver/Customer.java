package lv.lidzas.scheduling.roster.solver;

import lv.lidzas.scheduling.roster.domain.RosterClient;
import lv.lidzas.scheduling.roster.domain.RosterProblem;
import lv.lidzas.scheduling.weeks.domain.IsoWeek;

/** A client, equal only to itself. */
final class Customer {

    private final RosterClient client;
    private final RosterProblem problem;

    Customer(RosterClient client, RosterProblem problem) {
        this.client = client;
        this.problem = problem;
    }

    int freeIn(IsoWeek week) {
        return client.freeIn(week);
    }

    /** The minutes of a worker in a week that no agreement with the client holds. */
    int beyondAgreed(Worker worker, IsoWeek week, int minutes) {
        return problem.reserves().isEmpty()
                ? minutes
                : Math.max(0, minutes - problem.reserved(worker.id(), client.id(), week));
    }

    int distanceOf(Worker worker) {
        return client.distanceOf(worker.id());
    }
}
