package lv.lidzas.scheduling.absences.usecase;

import java.util.List;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import lv.lidzas.scheduling.absences.domain.Absence;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.weeks.domain.ServicePeriod;

/** Port: the absences of assistants. */
public interface Absences {

    void add(Absence absence);

    /** Those that touch some days, of all assistants. */
    List<Absence> touching(ServicePeriod days);

    /** Those of an assistant, newest first. */
    Slice<Absence> of(AssistantId assistant, PageRequest page);
}
