package lv.lidzas.kit.parties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.kit.crypto.PartyKeys;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.Parties;
import lv.lidzas.kit.words.Party;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.PartyRole;
import lv.lidzas.kit.words.PersonalCode;
import org.junit.jupiter.api.Test;

class ImpartialityTest {

    private static final PartyKeys KEYS =
            new PartyKeys(
                    Optional.of(Base64.getEncoder().encodeToString(new byte[32])),
                    1,
                    Optional.empty());
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final LegalClock CLOCK =
            new LegalClock(
                    Clock.fixed(Instant.parse("2026-11-29T23:30:00Z"), ZoneId.of("UTC")),
                    ZoneId.of("Europe/Riga"));
    private static final PersonalCode SISTER_CODE =
            Objects.requireNonNull(PersonalCode.parse("390000-00001"));
    private static final PartyKey SISTER = KEYS.ofCode(SISTER_CODE);
    private static final Caller LIGA =
            Caller.knownBy(new PartyKey("1.liga"), Set.of(Roles.CASEWORKER));
    private static final Caller DACE =
            Caller.knownBy(new PartyKey("1.dace"), Set.of(Roles.LEAD_CASEWORKER));

    private final Map<UUID, Parties> cases = new HashMap<>();
    private final UUID own = caseOf(LIGA.self());
    private final UUID ofSister = caseOf(SISTER);
    private final UUID ofNobodyKnown = caseOf(new PartyKey("1.anna"));

    @Test
    void onesOwnCaseIsOwn() {
        assertThat(impartiality().isOwn(LIGA, own)).isTrue();
        assertThat(impartiality().isOwn(DACE, own)).isFalse();
    }

    @Test
    void theCaseOfADeclaredRelativeIsOwnForWhomItWasDeclared() {
        assertThat(impartiality().isOwn(LIGA, ofSister)).isTrue();
        assertThat(impartiality().isOwn(DACE, ofSister)).isFalse();
        assertThat(impartiality().isOwn(LIGA, ofNobodyKnown)).isFalse();
    }

    @Test
    void aCaseOfWhichNothingWasToldIsOwnByWhomItNames() {
        UUID unheard = UUID.randomUUID();
        assertThat(impartiality().isOwn(LIGA, unheard)).isFalse();
        assertThat(impartiality().isOwn(LIGA, unheard, List.of(SISTER_CODE))).isTrue();
        assertThat(impartiality().isAbout(LIGA, List.of(SISTER_CODE))).isTrue();
        assertThat(impartiality().isAbout(DACE, List.of(SISTER_CODE))).isFalse();
        assertThat(impartiality().isAbout(LIGA, List.of())).isFalse();
    }

    @Test
    void whoeverIsNoStaffHasNoTies() {
        Caller applicant = Caller.knownBy(LIGA.self(), Set.of(Roles.APPLICANT));
        assertThat(impartiality().isOwn(applicant, ofSister)).isFalse();
        assertThat(impartiality().keysOf(applicant)).containsExactly(LIGA.self());
        assertThat(impartiality().keysOf(LIGA)).containsExactlyInAnyOrder(LIGA.self(), SISTER);
    }

    private Impartiality impartiality() {
        StaffTies ties =
                (staff, day) ->
                        staff.contains(LIGA.self()) && day.equals(TODAY)
                                ? Set.of(SISTER)
                                : Set.of();
        return new Impartiality(ties, new Told(), KEYS, CLOCK);
    }

    private UUID caseOf(PartyKey person) {
        UUID id = UUID.randomUUID();
        cases.put(id, new Parties(List.of(Party.always(person, PartyRole.PERSON)), 0));
        return id;
    }

    private final class Told implements HeardParties {

        @Override
        public Parties of(UUID caseId) {
            return cases.getOrDefault(caseId, Parties.UNHEARD);
        }

        @Override
        public boolean keep(UUID caseId, Parties told) {
            throw new UnsupportedOperationException();
        }
    }
}
