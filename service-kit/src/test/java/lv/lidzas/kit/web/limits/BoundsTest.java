package lv.lidzas.kit.web.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class BoundsTest {

    @Test
    void aBodyOfExactlyTheBoundIsRead() throws IOException {
        try (InputStream body = new BoundedBody(new ByteArrayInputStream(new byte[10]), 10)) {
            assertThat(body.readAllBytes()).hasSize(10);
        }
    }

    @Test
    void oneByteMoreEndsIt() throws IOException {
        try (InputStream body = new BoundedBody(new ByteArrayInputStream(new byte[11]), 10)) {
            assertThatThrownBy(body::readAllBytes).isInstanceOf(BodyTooLarge.class);
        }
    }

    @Test
    void closingDoesNotReadABodyThatIsTooLarge() throws IOException {
        InputStream endless =
                new InputStream() {
                    @Override
                    public int read() {
                        return 1;
                    }

                    @Override
                    public void close() {
                        throw new AssertionError("reads on");
                    }
                };
        InputStream body = new BoundedBody(endless, 10);
        assertThatThrownBy(() -> body.skip(20)).isInstanceOf(IOException.class);
        body.close();
    }

    @Test
    void aLengthThatIsNoNumberIsTooLong() {
        assertThat(BodyBound.isMore("10", 10)).isFalse();
        assertThat(BodyBound.isMore("11", 10)).isTrue();
        assertThat(BodyBound.isMore("99999999999999999999", 10)).isTrue();
    }

    @Test
    void eachCallerHasAShareAndTheOldestIsForgotten() {
        Buckets buckets = new Buckets(2, 2);
        assertThat(buckets.of("a").tryConsume(2)).isTrue();
        assertThat(buckets.of("a").tryConsume(1)).isFalse();
        assertThat(buckets.of("b").tryConsume(1)).isTrue();
        assertThat(buckets.of("c").tryConsume(1)).isTrue();
        assertThat(buckets.remembered()).isEqualTo(2);
        assertThat(buckets.of("a").tryConsume(1)).isTrue();
    }
}
