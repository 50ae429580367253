package lv.lidzas.contracts.intake.v1;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A party to a case, known by a keyed hash; one with several keys has several entries.
 *
 * @param partyKey keyed hash of the party's personal code or login; equal over all services, meaningless without the secret
 * @param role what the party is to the case
 * @param from the first day on which the party may see the case; absent for no beginning
 * @param until the last such day; absent for no end
 */
public record CaseParty(
        String partyKey, PartyRoleCode role, @Nullable LocalDate from, @Nullable LocalDate until) {}
