package lv.lidzas.kit.parties;

import java.time.LocalDate;
import java.util.Set;
import lv.lidzas.kit.words.PartyKey;

/** Port: to whom staff are tied, as a lead caseworker declared it. */
@FunctionalInterface
public interface StaffTies {

    /** The keys of everybody to whom one of the logins is tied on a day. */
    Set<PartyKey> of(Set<PartyKey> staff, LocalDate day);
}
