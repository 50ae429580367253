package lv.lidzas.scheduling.worked.usecase;

import java.util.List;
import java.util.UUID;
import lv.lidzas.scheduling.visits.domain.VisitId;
import lv.lidzas.scheduling.worked.domain.WorkedTime;
import org.jspecify.annotations.Nullable;

/** Port: what was recorded of visits. */
public interface WorkedTimes {

    @Nullable WorkedTime find(UUID id);

    /** Every line of a visit, in order; the last one counts. */
    List<WorkedTime> of(VisitId visit);

    void add(WorkedTime worked);
}
