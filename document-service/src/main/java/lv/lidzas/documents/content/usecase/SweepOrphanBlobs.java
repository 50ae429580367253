package lv.lidzas.documents.content.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import lv.lidzas.documents.content.domain.ContentHash;
import lv.lidzas.kit.time.LegalClock;

/** Removes bytes that belong to no document (bezsaimnieka saturs): what rollbacks and crashes left behind. */
@ApplicationScoped
public class SweepOrphanBlobs {

    /** Long enough that no request of that time is still running, and that an operator may look. */
    private static final Duration GRACE = Duration.ofDays(1);

    /** What is still being received is written to all the time; what a crash left of it is not encrypted, so it goes soon. */
    private static final Duration FRAGMENT_GRACE = Duration.ofMinutes(5);

    private final BlobStore blobs;
    private final SweepBlob sweep;
    private final LegalClock clock;

    SweepOrphanBlobs(BlobStore blobs, SweepBlob sweep, LegalClock clock) {
        this.blobs = blobs;
        this.sweep = sweep;
        this.clock = clock;
    }

    /** Removes them and says how many there were. */
    public int handle() {
        Instant now = clock.now();
        int removed = blobs.removeFragments(now.minus(FRAGMENT_GRACE));
        Instant moment = now.minus(GRACE);
        for (ContentHash hash : blobs.lastPutBefore(moment)) {
            if (sweep.handle(hash, moment)) {
                removed++;
            }
        }
        return removed;
    }
}
