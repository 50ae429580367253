package lv.lidzas.kit.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ResultTest {

    private static final Result<Integer, String> DONE = Result.done(20);
    private static final Result<Integer, String> REFUSED = Result.refused("full");

    @Test
    void goesOnWithWhatIsDone() {
        assertThat(DONE.then(n -> Result.<Integer, String>done(n + 1)).map(n -> "n" + n))
                .isEqualTo(Result.done("n21"));
    }

    @Test
    void aRefusalStaysARefusal() {
        assertThat(REFUSED.then(n -> Result.done(n + 1)).map(n -> "n" + n))
                .isEqualTo(Result.refused("full"));
    }

    @Test
    void aRefusalLaterOnEndsTheWay() {
        assertThat(DONE.then(_ -> Result.<Integer, String>refused("late")).map(n -> n + 1))
                .isEqualTo(Result.refused("late"));
    }

    @Test
    void theValueOrTheProblem() {
        assertThat(DONE.orThrow(IllegalStateException::new)).isEqualTo(20);
        assertThatThrownBy(() -> REFUSED.orThrow(IllegalStateException::new))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("full");
    }
}
