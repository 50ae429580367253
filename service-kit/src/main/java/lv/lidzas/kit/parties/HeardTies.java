package lv.lidzas.kit.parties;

import java.time.LocalDate;
import java.util.UUID;
import lv.lidzas.kit.words.StaffTie;

/** Port: keeps the ties of staff as they were told; none vanishes before the person is erased. */
public interface HeardTies {

    /** Keeps a tie, unless the person was erased; one that is kept already stays as it is. */
    void keep(StaffTie tie);

    /** The tie counts until this day, the last one. */
    void end(UUID tie, LocalDate lastDay);

    /** Forgets every tie to a person whose key was destroyed: nobody is known by the person's keys any more. */
    void forget(UUID personId);
}
