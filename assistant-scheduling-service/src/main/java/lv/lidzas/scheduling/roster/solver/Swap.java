package lv.lidzas.scheduling.roster.solver;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.move.AbstractMove;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Two stops change workers; one of them may have nobody, who then comes to the other. */
final class Swap extends AbstractMove<Timetable> {

    private static final String WORKER = "worker";

    private final Stop one;
    private final Stop other;

    Swap(Stop one, Stop other) {
        this.one = one;
        this.other = other;
    }

    @Override
    public boolean isMoveDoable(ScoreDirector<Timetable> director) {
        return one.anybody() != other.anybody()
                && one.couldHave(other.anybody())
                && other.couldHave(one.anybody());
    }

    @Override
    protected void doMoveOnGenuineVariables(ScoreDirector<Timetable> director) {
        Worker before = one.anybody();
        give(director, one, other.anybody());
        give(director, other, before);
    }

    private static void give(
            ScoreDirector<Timetable> director, Stop stop, @Nullable Worker worker) {
        director.beforeVariableChanged(stop, WORKER);
        stop.assign(worker, stop.start());
        director.afterVariableChanged(stop, WORKER);
    }

    @Override
    public Swap rebase(ScoreDirector<Timetable> destination) {
        return new Swap(
                Objects.requireNonNull(destination.lookUpWorkingObject(one)),
                Objects.requireNonNull(destination.lookUpWorkingObject(other)));
    }

    @Override
    public Collection<?> getPlanningEntities() {
        return List.of(one, other);
    }

    @Override
    public Collection<?> getPlanningValues() {
        return Arrays.asList(one.anybody(), other.anybody());
    }
}
