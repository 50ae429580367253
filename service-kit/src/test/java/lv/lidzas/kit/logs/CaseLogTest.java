package lv.lidzas.kit.logs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CaseLogTest {

    private final List<@Nullable Object> seen = new ArrayList<>();

    @Test
    void linesOfTheWorkBelongToTheCaseAndNoOthers() {
        CaseLog.during(
                "a",
                () -> {
                    look();
                    CaseLog.during("b", this::look);
                    look();
                });
        look();

        assertThat(seen).containsExactly("a", "b", "a", null);
    }

    @Test
    void whatFailsLeavesNothingBehind() {
        assertThatThrownBy(() -> CaseLog.during("a", CaseLogTest::fail))
                .isInstanceOf(IllegalStateException.class);

        look();
        assertThat(seen).containsExactly((Object) null);
    }

    private static void fail() {
        throw new IllegalStateException("The work failed.");
    }

    private void look() {
        seen.add(MDC.get("correlationId"));
    }
}
