package lv.lidzas.scheduling.hours.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.function.Supplier;
import lv.lidzas.scheduling.hours.domain.AssistantWish;
import lv.lidzas.scheduling.register.domain.AssistantId;
import org.junit.jupiter.api.Test;

/** What every memory of wishes does, in memory and in the database. */
public abstract class WishesContract {

    private final UUID application = UUID.randomUUID();
    private final AssistantWish zane = new AssistantWish.Chosen(new AssistantId(UUID.randomUUID()));

    protected abstract Wishes wishes();

    protected abstract <T> T inTransaction(Supplier<T> work);

    @Test
    void theFirstWishOfAnApplicationIsKept() {
        assertThat(note(zane)).isTrue();
        assertThat(note(new AssistantWish.InWords())).isFalse();
        assertThat(inTransaction(() -> zane.equals(wishes().of(application)))).isTrue();
    }

    @Test
    void aWishInWordsIsAWish() {
        AssistantWish inWords = new AssistantWish.InWords();

        assertThat(note(inWords)).isTrue();
        assertThat(note(zane)).isFalse();
        assertThat(inTransaction(() -> inWords.equals(wishes().of(application)))).isTrue();
    }

    @Test
    void anApplicationWithoutAWishHasNone() {
        assertThat(inTransaction(() -> wishes().of(application) == null)).isTrue();
    }

    @Test
    void whatIsForgottenIsNoWishAnyMore() {
        note(zane);

        for (int times = 0; times < 2; times++) {
            inTransaction(() -> {
                wishes().forget(application);
                return true;
            });
        }

        assertThat(inTransaction(() -> wishes().of(application) == null)).isTrue();
    }

    private boolean note(AssistantWish wish) {
        return inTransaction(() -> wishes().note(application, wish));
    }
}
