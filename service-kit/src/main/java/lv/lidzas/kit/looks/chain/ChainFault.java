package lv.lidzas.kit.looks.chain;

/**
 * Something that the service itself cannot have done to its access log.
 *
 * @param kind what
 * @param position where in the chain; 0 where there is no place
 */
public record ChainFault(Kind kind, long position) {

    /** What was found. */
    public enum Kind {
        /** A place is missing. */
        GAP,
        /** The place is there, its entry is not. */
        ENTRY_MISSING,
        /** The entry, its place or the one before it is not what it was. */
        ENTRY_CHANGED,
        /** The chain ends before a place that was told to others. */
        END_CUT,
        /** An anchor that was made is gone. */
        ANCHOR_MISSING,
        /** An anchor and the chain, or another service's copy of it, differ. */
        ANCHOR_DIFFERS,
        /** Entries that were never chained and do not wait for it, or that waited and are gone. */
        STRAY_ENTRY,
        /** Entries were deleted before their two years were over, or at an anchor that never was. */
        CUT_TOO_EARLY,
        /** Entries cannot be found by an id that they name. */
        INDEX_DAMAGED
    }
}
