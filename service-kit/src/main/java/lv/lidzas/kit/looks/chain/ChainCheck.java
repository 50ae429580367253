package lv.lidzas.kit.looks.chain;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody checks that the access log is whole (žurnāla pārbaude). */
@ApplicationScoped
public class ChainCheck {

    private static final int PAGE = 1000;

    private final SealTable seals;
    private final AnchorTable anchors;
    private final CutTable cuts;
    private final LooksConfig config;

    ChainCheck(SealTable seals, AnchorTable anchors, CutTable cuts, LooksConfig config) {
        this.seals = seals;
        this.anchors = anchors;
        this.cuts = cuts;
        this.config = config;
    }

    /**
     * Walks the chain and computes every hash anew.
     *
     * @param from the place behind which to begin; 0 for the whole chain, which begins behind the last cut
     * @param witnessed anchors of this service that others have kept: only they reveal that the end was cut with its anchors
     */
    public ChainReport handle(long from, List<Anchor> witnessed) throws SQLException {
        @Nullable Cut cut = cuts.last();
        long after = cut == null ? from : Math.max(from, cut.position());
        // First: an anchor that is made while the check runs is about an end that it does not look
        // at.
        @Nullable Anchor newest = anchors.last();
        SealTable.@Nullable Seal last = seals.last();
        long end = last == null ? 0 : last.position();
        long until = Math.min(end, after + config.checkBatch());
        List<ChainFault> faults = new ArrayList<>();
        if (cut != null) {
            checkCut(cut, witnessed, faults);
        }
        long entries = walk(cut, after, until, faults);
        boolean isEnd = until >= end;
        long told = newest == null ? 0 : newest.position();
        checkAnchors(after, isEnd ? told : until, end, faults);
        if (isEnd) {
            checkWitnesses(witnessed, end, faults);
            checkLastAnchor(last, faults);
            if (seals.hasStrays()) {
                faults.add(new ChainFault(ChainFault.Kind.STRAY_ENTRY, 0));
            }
        }
        return new ChainReport(
                after, Math.max(after, until), entries, isEnd ? null : until, cut, faults);
    }

    /** Whoever may delete rows may write a cut: the anchor says when it may have been, and others have kept the anchor. */
    private void checkCut(Cut cut, List<Anchor> witnessed, List<ChainFault> faults)
            throws SQLException {
        boolean isDue =
                anchorAt(cut.position()).stream()
                        .anyMatch(anchor -> isOver(anchor, cut) && anchor.number() == cut.number());
        boolean isWitnessedToBeDue =
                witnessed.stream()
                        .filter(witness -> witness.position() <= cut.position())
                        .allMatch(witness -> isOver(witness, cut));
        if (!isDue || !isWitnessedToBeDue) {
            faults.add(new ChainFault(ChainFault.Kind.CUT_TOO_EARLY, cut.position()));
        }
    }

    private static boolean isOver(Anchor anchor, Cut cut) {
        return !anchor.madeAt()
                .atOffset(ZoneOffset.UTC)
                .plus(LogRetention.LEAST)
                .isAfter(cut.cutAt().atOffset(ZoneOffset.UTC));
    }

    private List<Anchor> anchorAt(long position) throws SQLException {
        return anchors.between(position - 1, position);
    }

    private byte @Nullable [] hashBehind(@Nullable Cut cut, long after) throws SQLException {
        if (cut == null || after > cut.position()) {
            return after == 0 ? Link.START : seals.hashAt(after);
        }
        List<Anchor> anchor = anchorAt(after);
        return anchor.isEmpty() ? null : HexFormat.of().parseHex(anchor.getFirst().hash());
    }

    private long walk(@Nullable Cut cut, long after, long until, List<ChainFault> faults)
            throws SQLException {
        byte @Nullable [] before = hashBehind(cut, after);
        long place = after;
        long entries = 0;
        while (place < until) {
            long from = place;
            for (SealTable.Seal seal : seals.after(place, PAGE)) {
                if (seal.position() > until) {
                    break;
                }
                check(seal, place, before, faults);
                before = seal.hash();
                place = seal.position();
                entries++;
            }
            if (place == from) {
                faults.add(new ChainFault(ChainFault.Kind.GAP, place + 1));
                break;
            }
            if (seals.isIndexDamaged(from, place)) {
                faults.add(new ChainFault(ChainFault.Kind.INDEX_DAMAGED, from + 1));
            }
        }
        return entries;
    }

    /** Goes on with the hash that is there, so that one fault is told once. */
    private static void check(
            SealTable.Seal seal,
            long placeBefore,
            byte @Nullable [] before,
            List<ChainFault> faults) {
        if (seal.position() != placeBefore + 1 || before == null) {
            faults.add(new ChainFault(ChainFault.Kind.GAP, placeBefore + 1));
        } else if (seal.look() == null) {
            faults.add(new ChainFault(ChainFault.Kind.ENTRY_MISSING, seal.position()));
        } else if (!Arrays.equals(
                seal.hash(), Link.hash(before, seal.position(), seal.anchors(), seal.look()))) {
            faults.add(new ChainFault(ChainFault.Kind.ENTRY_CHANGED, seal.position()));
        }
    }

    private void checkAnchors(long after, long until, long end, List<ChainFault> faults)
            throws SQLException {
        int expected = 0;
        for (Anchor anchor : anchors.between(after, until)) {
            boolean isFirst = expected == 0 && after > 0;
            expected = isFirst ? anchor.number() : expected + 1;
            if (anchor.number() != expected) {
                faults.add(new ChainFault(ChainFault.Kind.ANCHOR_MISSING, anchor.position()));
                expected = anchor.number();
            }
            compare(anchor, end, faults);
        }
    }

    private void compare(Anchor anchor, long end, List<ChainFault> faults) throws SQLException {
        if (anchor.position() > end) {
            faults.add(new ChainFault(ChainFault.Kind.END_CUT, end + 1));
            return;
        }
        byte @Nullable [] hash = seals.hashAt(anchor.position());
        if (hash != null && !HexFormat.of().formatHex(hash).equals(anchor.hash())) {
            faults.add(new ChainFault(ChainFault.Kind.ANCHOR_DIFFERS, anchor.position()));
        }
    }

    private void checkWitnesses(List<Anchor> witnessed, long end, List<ChainFault> faults)
            throws SQLException {
        for (Anchor witness : witnessed) {
            compare(witness, end, faults);
            List<Anchor> own = anchorAt(witness.position());
            if (own.isEmpty()) {
                faults.add(new ChainFault(ChainFault.Kind.ANCHOR_MISSING, witness.position()));
            } else if (!own.getFirst().isSameAs(witness)) {
                faults.add(new ChainFault(ChainFault.Kind.ANCHOR_DIFFERS, witness.position()));
            }
        }
    }

    /** The chain itself remembers how many anchors there were. */
    private void checkLastAnchor(SealTable.@Nullable Seal last, List<ChainFault> faults)
            throws SQLException {
        @Nullable Anchor newest = anchors.last();
        if (last != null && last.anchors() > (newest == null ? 0 : newest.number())) {
            faults.add(new ChainFault(ChainFault.Kind.ANCHOR_MISSING, last.position()));
        }
    }
}
