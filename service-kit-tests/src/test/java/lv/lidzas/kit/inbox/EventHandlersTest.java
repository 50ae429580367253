package lv.lidzas.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lv.lidzas.kit.events.EventJson;
import lv.lidzas.kit.events.UnreadableEvent;
import lv.lidzas.kit.sample.Messages;
import lv.lidzas.kit.sample.StepTaken;
import org.junit.jupiter.api.Test;

class EventHandlersTest {

    private final List<Integer> seen = new ArrayList<>();
    private final EventHandlers handlers =
            EventHandlers.of()
                    .on(StepTaken.TYPE, StepTaken.class, (_, event) -> seen.add(event.step()))
                    .ignoring("a.b.c");

    @Test
    void theHandlerOfItsTypeGetsTheRecord() {
        Objects.requireNonNull(handlers.prepare(EventJson.read(Messages.step("x", 7)))).run();

        assertThat(seen).containsExactly(7);
    }

    @Test
    void anIgnoredTypeNeedsNothing() {
        assertThat(handlers.prepare(EventJson.read(Messages.event("a.b.c", "x", "{}")))).isNull();
    }

    @Test
    void aTypeThatIsNoneIsNotQuoted() {
        assertThatThrownBy(() ->
                        handlers.prepare(EventJson.read(Messages.event("Some Value", "x", "{}"))))
                .isInstanceOf(UnreadableEvent.class)
                .message()
                .doesNotContain("Value");
    }

    @Test
    void oneTypeCannotHaveTwoHandlers() {
        assertThatThrownBy(() -> handlers.ignoring(StepTaken.TYPE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(StepTaken.TYPE);
    }

    @Test
    void failuresAreDescribedWithoutTheirMessages() {
        Exception failure =
                new IllegalStateException(
                        "secret", new SQLException("Key (code)=(secret)", "23505"));

        assertThat(FailureChain.of(failure))
                .startsWith("IllegalStateException at EventHandlersTest.failures")
                .contains("caused by SQLException (23505)")
                .doesNotContain("secret");
    }
}
