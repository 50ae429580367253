package lv.lidzas.intake.conflicts.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lv.lidzas.intake.conflicts.domain.ConflictEvent;
import lv.lidzas.intake.conflicts.domain.ConflictKind;
import lv.lidzas.intake.conflicts.domain.ConflictOfInterest;
import lv.lidzas.intake.conflicts.domain.ConflictRefusal;
import lv.lidzas.intake.persons.usecase.InMemoryPersons;
import lv.lidzas.kit.crypto.PartyKeys;
import lv.lidzas.kit.identity.Caller;
import lv.lidzas.kit.identity.Roles;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.parties.HeardTies;
import lv.lidzas.kit.time.LegalClock;
import lv.lidzas.kit.words.PersonalCode;
import lv.lidzas.kit.words.Result;
import lv.lidzas.kit.words.StaffTie;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who may enter and end what, and what follows from it. */
class RegisterOfConflictsTest {

    private static final PartyKeys KEYS =
            new PartyKeys(
                    Optional.of(Base64.getEncoder().encodeToString(new byte[32])),
                    1,
                    Optional.empty());
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final PersonalCode SISTER =
            Objects.requireNonNull(PersonalCode.parse("390000-00001"));
    private static final Caller DACE = lead("dace");
    private static final ConflictOfInterest.Term OPEN = new ConflictOfInterest.Term(null, null);

    private final Conflicts conflicts = new InMemoryConflicts();
    private final InMemoryPersons persons = new InMemoryPersons();
    private final List<Object> told = new ArrayList<>();
    private final HeardTies ties =
            new HeardTies() {
                @Override
                public void keep(StaffTie tie) {
                    told.add(tie);
                }

                @Override
                public void end(UUID tie, LocalDate lastDay) {
                    told.add(lastDay);
                }

                @Override
                public void forget(UUID personId) {
                    told.add(personId);
                }
            };
    private final LegalClock clock =
            new LegalClock(
                    Clock.fixed(Instant.parse("2026-11-29T23:30:00Z"), ZoneId.of("UTC")),
                    ZoneId.of("Europe/Riga"));
    private final DeclareConflict declare =
            new DeclareConflict(conflicts, persons, KEYS, ties, told::add, new Ids(), clock);
    private final EndConflict end =
            new EndConflict(conflicts, persons, KEYS, ties, told::add, clock);

    @Test
    void anEntryIsKeptAndToldByKeysAndDaysOnly() {
        ConflictOfInterest entry = done(declare(DACE, "liga", SISTER, OPEN));

        StaffTie tie =
                new StaffTie(
                        entry.id(),
                        entry.person().value(),
                        KEYS.allOfLogin("liga"),
                        KEYS.allOfCode(SISTER),
                        null,
                        null);
        assertThat(told).containsExactly(tie, new ConflictEvent.Declared(tie));
        assertThat(conflicts.find(entry.id())).isEqualTo(entry);
    }

    @Test
    void nobodyEntersWhatIsAboutThemselves() {
        Caller withCode = leadWithCode(SISTER);
        assertThat(why(declare(DACE, "dace", SISTER, OPEN)))
                .isEqualTo(new ConflictRefusal.AboutCaller());
        assertThat(why(declare(withCode, "liga", SISTER, OPEN)))
                .isEqualTo(new ConflictRefusal.AboutCaller());
        assertThat(told).isEmpty();
    }

    @Test
    void nobodyEndsWhatIsAboutThemselves() {
        ConflictOfInterest entry = done(declare(DACE, "ilga", SISTER, OPEN));
        Caller withCode = leadWithCode(SISTER);
        for (Caller about : List.of(lead("ilga"), withCode)) {
            assertThat(why(end.handle(about, entry.id(), null)))
                    .isEqualTo(new ConflictRefusal.AboutCaller());
        }
        assertThat(conflicts.find(entry.id())).isEqualTo(entry);
    }

    @Test
    void anEndIsTodayOrLaterAndOnlyEverEarlierThanBefore() {
        ConflictOfInterest entry = done(declare(DACE, "liga", SISTER, OPEN));
        assertThat(why(end.handle(DACE, entry.id(), TODAY.minusDays(1))))
                .isEqualTo(new ConflictRefusal.ImpossibleTerm());

        assertThat(done(end.handle(DACE, entry.id(), TODAY.plusDays(9))).term().until())
                .isEqualTo(TODAY.plusDays(9));
        assertThat(done(end.handle(DACE, entry.id(), null)).term().until()).isEqualTo(TODAY);
        assertThat(why(end.handle(DACE, entry.id(), TODAY.plusDays(1))))
                .isEqualTo(new ConflictRefusal.EndsAnyway(TODAY));
        assertThat(told).endsWith(TODAY, new ConflictEvent.Ended(entry.id(), TODAY));
    }

    @Test
    void anEntryDoesNotEndBeforeItBegins() {
        ConflictOfInterest.Term reversed = new ConflictOfInterest.Term(TODAY, TODAY.minusDays(1));
        assertThat(why(declare(DACE, "liga", SISTER, reversed)))
                .isEqualTo(new ConflictRefusal.ImpossibleTerm());
        ConflictOfInterest.Term later = new ConflictOfInterest.Term(TODAY.plusDays(5), null);
        ConflictOfInterest entry = done(declare(DACE, "liga", SISTER, later));
        assertThat(why(end.handle(DACE, entry.id(), null)))
                .isEqualTo(new ConflictRefusal.ImpossibleTerm());
    }

    private static Caller lead(String login) {
        return Caller.knownBy(KEYS.ofLogin(login), Set.of(Roles.LEAD_CASEWORKER));
    }

    private Result<ConflictReading, ConflictRefusal> declare(
            Caller caller, String login, PersonalCode code, ConflictOfInterest.Term term) {
        return declare.handle(
                new DeclareConflict.Command(
                        caller, login, code, ConflictKind.RELATIVE, "Māsa.", term));
    }

    private static ConflictOfInterest done(Result<ConflictReading, ConflictRefusal> result) {
        assertThat(result).isInstanceOf(Result.Done.class);
        return ((Result.Done<ConflictReading, ConflictRefusal>) result).value().conflict();
    }

    private static @Nullable ConflictRefusal why(Result<ConflictReading, ConflictRefusal> result) {
        return result instanceof Result.Refused<ConflictReading, ConflictRefusal>(var refusal)
                ? refusal
                : null;
    }

    private static Caller leadWithCode(PersonalCode code) {
        return new Caller(
                KEYS.ofCode(code),
                KEYS.ofLogin("velta"),
                Set.of(),
                Set.of(Roles.LEAD_CASEWORKER),
                code);
    }
}
