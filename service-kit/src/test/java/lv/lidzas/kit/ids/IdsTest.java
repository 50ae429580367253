package lv.lidzas.kit.ids;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {

    private final Ids ids = new Ids();

    @Test
    void eachIdIsGreaterThanTheOneBeforeAlsoWithinAMillisecond() {
        List<UUID> made = Stream.generate(ids::next).limit(10_000).toList();

        assertThat(made.stream().map(UUID::toString)).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void idsAreUuidsOfVersion7() {
        assertThat(ids.next().version()).isEqualTo(7);
    }
}
