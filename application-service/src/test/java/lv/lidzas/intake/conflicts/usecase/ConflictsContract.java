package lv.lidzas.intake.conflicts.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import lv.lidzas.intake.conflicts.domain.ConflictKind;
import lv.lidzas.intake.conflicts.domain.ConflictOfInterest;
import lv.lidzas.intake.persons.domain.PersonId;
import lv.lidzas.kit.ids.Ids;
import lv.lidzas.kit.words.PageRequest;
import lv.lidzas.kit.words.PartyKey;
import lv.lidzas.kit.words.PersonalCode;
import lv.lidzas.kit.words.Slice;
import org.junit.jupiter.api.Test;

/** What every register of conflicts of interest does, in memory and in the database. */
public abstract class ConflictsContract {

    private static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 15);
    private static final ConflictOfInterest.Signature DACE =
            new ConflictOfInterest.Signature(new PartyKey("1.dace"), NOW);

    private final Ids ids = new Ids();
    private final PartyKey liga = new PartyKey("1." + UUID.randomUUID());

    protected abstract Conflicts conflicts();

    /** The record of the person with this code. */
    protected abstract PersonId known(PersonalCode code);

    protected abstract <T> T inTransaction(Supplier<T> work);

    @Test
    void anEntryIsFoundAsItWasAdded() {
        ConflictOfInterest added = added("350000-00201");
        assertThat(inTransaction(() -> conflicts().find(added.id()))).isEqualTo(added);
        assertThat(inTransaction(() -> conflicts().find(ids.next()) == null)).isTrue();
    }

    @Test
    void anEntryThatWasEndedStaysWithItsEnd() {
        ConflictOfInterest added = added("350000-00202");
        ConflictOfInterest ended = added.endedOn(LAST_DAY, DACE);
        inTransaction(() -> {
            ConflictOfInterest held = conflicts().findForChange(added.id());
            conflicts().end(Objects.requireNonNull(held).endedOn(LAST_DAY, DACE));
            return held;
        });
        assertThat(inTransaction(() -> conflicts().find(added.id()))).isEqualTo(ended);
    }

    @Test
    void everyPartOfAFilterNarrowsAndTheNewestIsFirst() {
        ConflictOfInterest older = added("350000-00203");
        ConflictOfInterest newer = added("350000-00204");
        PartyKey nobody = new PartyKey("1.nobody-at-all");

        assertThat(list(new ConflictFilter(liga, null, null))).containsExactly(newer, older);
        assertThat(list(new ConflictFilter(null, null, Set.of(liga, nobody))))
                .containsExactly(newer, older);
        assertThat(list(new ConflictFilter(liga, Set.of(older.person()), null)))
                .containsExactly(older);
        assertThat(list(new ConflictFilter(liga, null, Set.of(nobody)))).isEmpty();
        assertThat(list(new ConflictFilter(nobody, null, null))).isEmpty();

        ConflictFilter all = new ConflictFilter(liga, null, null);
        Slice<ConflictOfInterest> first =
                inTransaction(() -> conflicts().list(all, new PageRequest(null, 1)));
        assertThat(first.items()).containsExactly(newer);
        assertThat(inTransaction(() -> conflicts().list(all, new PageRequest(first.next(), 1))))
                .isEqualTo(new Slice<>(List.of(older), null));
    }

    private List<ConflictOfInterest> list(ConflictFilter filter) {
        return inTransaction(() -> conflicts().list(filter, new PageRequest(null, 50)).items());
    }

    private ConflictOfInterest added(String code) {
        PersonalCode of = Objects.requireNonNull(PersonalCode.parse(code));
        return inTransaction(() -> {
            ConflictOfInterest conflict =
                    new ConflictOfInterest(
                            ids.next(),
                            liga,
                            known(of),
                            ConflictKind.RELATIVE,
                            new ConflictOfInterest.Term(LocalDate.of(2026, 11, 1), null),
                            new ConflictOfInterest.Stated("liga", "Māsa."),
                            DACE,
                            null);
            conflicts().add(conflict);
            return conflict;
        });
    }
}
