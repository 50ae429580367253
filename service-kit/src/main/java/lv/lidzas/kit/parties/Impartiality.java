package lv.lidzas.kit.parties;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.kit.crypto.PartyKeys;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.PersonalCode;

/**
 * Whether somebody may decide a case, or may not because the matter is their own or that of somebody to whom they are tied (APL
 * s.37; likums "Par interešu konflikta novēršanu valsts amatpersonu darbībā" s.11).
 *
 * <p>Whatever asks it follows the register of conflicts of interest by that; nothing else asks who is a party in order to refuse.
 */
@ApplicationScoped
public class Impartiality {

    private final StaffTies ties;
    private final HeardParties parties;
    private final PartyKeys keys;
    private final LegalClock clock;

    /**
     * For CDI.
     *
     * @param ties as declared
     * @param parties of cases
     * @param keys of personal codes
     * @param clock whose day counts
     */
    public Impartiality(StaffTies ties, HeardParties parties, PartyKeys keys, LegalClock clock) {
        this.ties = ties;
        this.parties = parties;
        this.keys = keys;
        this.clock = clock;
    }

    /** Every key of the caller, and of everybody to whom the caller is tied today. */
    public Set<PartyKey> keysOf(Caller caller) {
        if (!caller.isStaff()) {
            return caller.parties();
        }
        Set<PartyKey> all = new HashSet<>(ties.of(caller.parties(), clock.today()));
        all.addAll(caller.parties());
        return all;
    }

    /** Whether a case is, was or will be the caller's own matter, or that of somebody to whom the caller is tied. */
    public boolean isOwn(Caller caller, UUID caseId) {
        return isOwn(caller, caseId, List.of());
    }

    /**
     * The same of a case whose parties may not have been told yet.
     *
     * @param named whom it names
     */
    public boolean isOwn(Caller caller, UUID caseId, Collection<PersonalCode> named) {
        Set<PartyKey> own = keysOf(caller);
        return parties.of(caseId).everInclude(own) || includes(own, named);
    }

    /** Whether one of the people is the caller, or somebody to whom the caller is tied. */
    public boolean isAbout(Caller caller, Collection<PersonalCode> people) {
        return includes(keysOf(caller), people);
    }

    private boolean includes(Set<PartyKey> own, Collection<PersonalCode> people) {
        return people.stream().anyMatch(code -> !Collections.disjoint(own, keys.allOfCode(code)));
    }
}
