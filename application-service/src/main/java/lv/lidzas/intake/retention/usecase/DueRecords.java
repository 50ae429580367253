package lv.lidzas.intake.retention.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lv.lidzas.intake.retention.domain.DueRecord;
import lv.lidzas.intake.retention.domain.RetentionClass;

/**
 * Port: whose term is over and what nothing rests on.
 *
 * <p>Counting, listing and taking ask the same. What hours were allocated for is never among it, nor what a legal hold keeps.
 */
public interface DueRecords {

    /** How many there are. */
    long count(RetentionClass ofClass, LocalDate lastFrom);

    /** The first of them. */
    List<DueRecord> list(RetentionClass ofClass, LocalDate lastFrom, int most);

    /** The first of them that nobody works on, kept from others until the transaction ends. */
    List<DueRecord> take(RetentionClass ofClass, LocalDate lastFrom, int most);

    /** Deletes an application and everything of it; says how many records that was. */
    int deleteCase(UUID application);
}
