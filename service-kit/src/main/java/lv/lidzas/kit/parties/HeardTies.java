package lv.lidzas.kit.parties;

import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.kit.words.StaffTie;

/** Port: keeps the ties of staff as they were told; none ever vanishes. */
public interface HeardTies {

    /** Keeps a tie; one that is kept already stays as it is. */
    void keep(StaffTie tie);

    /** The tie counts until this day, the last one. */
    void end(UUID tie, LocalDate lastDay);
}
