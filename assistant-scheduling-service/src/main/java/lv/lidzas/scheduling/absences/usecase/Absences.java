package lv.lidzas.scheduling.absences.usecase;

import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.Slice;
import lv.lidzas.scheduling.absences.domain.Absence;
import lv.lidzas.scheduling.register.domain.AssistantId;

/** Port: the absences of assistants. */
public interface Absences {

    void add(Absence absence);

    /** Those of an assistant, newest first. */
    Slice<Absence> of(AssistantId assistant, PageRequest page);
}
