package lv.lidzas.scheduling.pauses.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import lv.lidzas.scheduling.humans.usecase.LinkedPersons;
import lv.lidzas.scheduling.pauses.domain.Pause;
import org.junit.jupiter.api.Test;

/** What every store of days without assistance does, in memory and in the database. */
public abstract class KeptPausesContract {

    private static final LocalDate FIRST = LocalDate.of(2026, 12, 7);

    private final UUID person = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();
    private final UUID stay = UUID.randomUUID();

    protected abstract KeptPauses pauses();

    protected abstract LinkedPersons humans();

    protected abstract <T> T inTransaction(Supplier<T> work);

    @Test
    void whatIsToldAgainTakesThePlaceOfWhatWasTold() {
        keep(Pause.ofPerson(stay, person, FIRST, null));
        Pause shorter = Pause.ofPerson(stay, person, FIRST, FIRST.plusDays(3));
        keep(shorter);

        assertThat(of(person)).containsExactly(shorter);
    }

    @Test
    void whatWasTakenBackIsGoneAndTakingItBackTwiceIsTheSame() {
        keep(Pause.ofPerson(stay, person, FIRST, null));

        remove(stay);
        remove(stay);

        assertThat(of(person)).isEmpty();
        assertThat(inTransaction(() -> pauses().of(Set.of()))).isEmpty();
    }

    @Test
    void theyHoldForTheHumanWhateverRecordTheyWereToldOn() {
        Pause told = Pause.ofPerson(stay, other, FIRST, null);
        keep(told);
        assertThat(of(person)).isEmpty();

        link(other, person);
        assertThat(of(person)).containsExactly(told);
        assertThat(of(other)).isEmpty();
        assertThat(inTransaction(() -> pauses().humansPausedFrom(FIRST)))
                .contains(person)
                .doesNotContain(other);

        link(other, other);
        assertThat(of(person)).isEmpty();
        assertThat(of(other)).containsExactly(told);
    }

    @Test
    void whoseDaysAreOverIsNotPausedAnyMore() {
        keep(Pause.ofPerson(stay, person, FIRST, FIRST.plusDays(3)));

        assertThat(inTransaction(() -> pauses().humansPausedFrom(FIRST.plusDays(3))))
                .contains(person);
        assertThat(inTransaction(() -> pauses().humansPausedFrom(FIRST.plusDays(4))))
                .doesNotContain(person);
    }

    private List<Pause> of(UUID human) {
        Map<UUID, List<Pause>> found = inTransaction(() -> pauses().of(Set.of(human)));
        return found.getOrDefault(human, List.of());
    }

    private void keep(Pause pause) {
        inTransaction(() -> {
            pauses().keep(pause);
            return pause;
        });
    }

    private void remove(UUID id) {
        inTransaction(() -> {
            pauses().remove(id);
            return id;
        });
    }

    private void link(UUID record, UUID human) {
        inTransaction(() -> {
            humans().link(record, human);
            return human;
        });
    }
}
