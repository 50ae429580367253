package lv.lidzas.scheduling.humans.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every store of links between records does, in memory and in the database. */
public abstract class LinkedPersonsContract {

    private final UUID old = UUID.randomUUID();
    private final UUID changed = UUID.randomUUID();

    protected abstract LinkedPersons humans();

    protected abstract <T> T inTransaction(Supplier<T> work);

    @Test
    void aRecordOfWhichNothingWasSaidStandsAlone() {
        assertThat(standing(old)).isEqualTo(old);
        assertThat(inTransaction(() -> humans().held(old))).isEqualTo(old);
    }

    @Test
    void whatWasSaidLastCounts() {
        link(old, changed);
        assertThat(standing(old)).isEqualTo(changed);
        assertThat(standing(changed)).isEqualTo(changed);
        link(old, old);
        assertThat(inTransaction(() -> humans().held(old))).isEqualTo(old);
    }

    private UUID standing(UUID person) {
        return inTransaction(() -> humans().standingFor(person));
    }

    private void link(UUID person, UUID human) {
        inTransaction(() -> {
            humans().link(person, human);
            return human;
        });
    }
}
