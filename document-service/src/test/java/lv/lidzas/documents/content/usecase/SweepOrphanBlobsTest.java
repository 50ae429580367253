package lv.lidzas.documents.content.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import lv.lidzas.documents.content.domain.ContentHash;
import lv.lidzas.kit.time.LegalClock;
import org.junit.jupiter.api.Test;

class SweepOrphanBlobsTest {

    private static final Instant NOON = Instant.parse("2026-11-22T10:00:00Z");
    private static final ContentHash REFERENCED = new ContentHash("ab".repeat(32));
    private static final ContentHash ORPHAN = new ContentHash("ef".repeat(32));
    private static final ContentHash YOUNG = new ContentHash("01".repeat(32));

    @Test
    void bytesOfNoDocumentAreSweptAfterADay() {
        InMemoryBlobs blobs = new InMemoryBlobs(NOON);
        blobs.age(REFERENCED, NOON.minus(Duration.ofDays(9)));
        blobs.age(ORPHAN, NOON.minus(Duration.ofDays(2)));
        blobs.age(YOUNG, NOON.minus(Duration.ofHours(23)));
        LegalClock clock = new LegalClock(Clock.fixed(NOON, ZoneOffset.UTC), ZoneOffset.UTC);

        int removed =
                new SweepOrphanBlobs(blobs, new SweepBlob(blobs, new OneReferenced()), clock)
                        .handle();

        assertThat(removed).isEqualTo(1);
        assertThat(blobs.kept()).containsExactlyInAnyOrder(REFERENCED, YOUNG);
    }

    private static final class OneReferenced implements BlobReferences {

        @Override
        public void holdOffSweeping() {
            // One thread cannot sweep meanwhile.
        }

        @Override
        public boolean isOrphan(ContentHash hash) {
            return !hash.equals(REFERENCED);
        }
    }
}
