package lv.lidzas.kit.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SliceTest {

    private static final PageRequest TWO = new PageRequest(null, 2);

    @Test
    void aFullPageWithMoreBehindItNamesWhereToGoOn() {
        assertThat(Slice.of(ids(3), TWO, Function.identity()))
                .isEqualTo(new Slice<>(ids(2), new UUID(0, 2)));
    }

    @Test
    void aFullPageAtTheEndNamesNothing() {
        assertThat(Slice.of(ids(2), TWO, Function.identity())).isEqualTo(new Slice<>(ids(2), null));
    }

    @Test
    void anotherViewKeepsThePlace() {
        assertThat(Slice.of(ids(3), TWO, Function.identity()).map(UUID::getLeastSignificantBits))
                .isEqualTo(new Slice<>(List.of(1L, 2L), new UUID(0, 2)));
    }

    private static List<UUID> ids(int count) {
        return LongStream.rangeClosed(1, count).mapToObj(n -> new UUID(0, n)).toList();
    }
}
