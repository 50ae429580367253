package lv.lidzas.scheduling.months.usecase;

import lv.lidzas.scheduling.months.domain.SheetKey;
import lv.lidzas.scheduling.months.domain.Timesheet;

/** Port: what was recorded at visits, month by month. */
public interface WorkedMonths {

    /** What is agreed and what is open, as it is now. */
    Timesheet of(SheetKey key);
}
