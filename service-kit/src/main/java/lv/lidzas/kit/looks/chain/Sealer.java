package lv.lidzas.kit.looks.chain;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import lv.lidzas.kit.time.LegalClock;
import org.jspecify.annotations.Nullable;

/**
 * Chains the entries that wait, and tells the end of the chain to others.
 *
 * <p>Of all replicas one works at a time, for one transaction: an advisory lock. What a crash interrupts is undone and waits on.
 */
@ApplicationScoped
public class Sealer {

    private final SealTable seals;
    private final AnchorTable anchors;
    private final AnchorEvents events;
    private final LooksConfig config;
    private final LegalClock clock;

    /** Whether the chain may have grown since the last anchor; if not, nobody asks the database. */
    private volatile boolean mayHaveGrown = true;

    Sealer(
            SealTable seals,
            AnchorTable anchors,
            AnchorEvents events,
            LooksConfig config,
            LegalClock clock) {
        this.seals = seals;
        this.anchors = anchors;
        this.events = events;
        this.config = config;
        this.clock = clock;
    }

    /** Chains what waits; returns when nothing does, or another replica is at it. */
    public void seal() {
        int sealed;
        do {
            sealed = QuarkusTransaction.requiringNew().call(this::sealSome);
            if (sealed > 0) {
                mayHaveGrown = true;
            }
        } while (sealed == config.sealBatch());
        if (mayHaveGrown) {
            QuarkusTransaction.requiringNew().call(() -> anchor(config.anchorEvery()));
        }
    }

    /** Chains what waits and tells the end to others, however short it is since the last time. */
    public void sealAndAnchor() {
        seal();
        QuarkusTransaction.requiringNew().call(() -> anchor(Duration.ZERO));
    }

    /** Chains the first that wait, in the transaction under way. */
    int sealSome() throws SQLException {
        if (!seals.lead()) {
            return 0;
        }
        List<LoggedLook> waiting = seals.waiting(config.sealBatch());
        if (waiting.isEmpty()) {
            return 0;
        }
        SealTable.@Nullable Seal last = seals.last();
        @Nullable Anchor anchor = anchors.last();
        int told = anchor == null ? 0 : anchor.number();
        long position = last == null ? 0 : last.position();
        byte[] hash = last == null ? Link.START : last.hash();
        List<SealTable.Seal> added = new ArrayList<>(waiting.size());
        for (LoggedLook look : waiting) {
            position++;
            hash = Link.hash(hash, position, told, look);
            added.add(new SealTable.Seal(position, told, hash, look));
        }
        seals.add(added);
        return added.size();
    }

    /** Tells the end if it is due; returns whether it did. */
    private boolean anchor(Duration every) throws SQLException {
        if (!seals.lead()) {
            return false;
        }
        SealTable.@Nullable Seal end = seals.last();
        @Nullable Anchor last = anchors.last();
        Instant now = clock.now();
        mayHaveGrown = end != null && (last == null || end.position() > last.position());
        if (end == null || (last != null && !isDue(last, end, now, every))) {
            return false;
        }
        // A number is never used again, also if somebody has removed the last anchors.
        int number = Math.max(last == null ? 0 : last.number(), end.anchors()) + 1;
        Anchor anchor =
                new Anchor(number, end.position(), HexFormat.of().formatHex(end.hash()), now);
        anchors.add(anchor);
        events.publish(anchor);
        return true;
    }

    private static boolean isDue(Anchor last, SealTable.Seal end, Instant now, Duration every) {
        return end.position() > last.position() && !now.isBefore(last.madeAt().plus(every));
    }
}
