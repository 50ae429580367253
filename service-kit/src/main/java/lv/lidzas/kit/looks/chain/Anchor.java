package lv.lidzas.kit.looks.chain;

import java.time.Instant;

/**
 * The end of the chain at a moment, told to others so that it cannot be cut off unnoticed.
 *
 * @param number counts the anchors of a service from 1
 * @param position of the last entry then; so many entries there are
 * @param hash of that entry, 64 hexadecimal digits
 * @param madeAt when
 */
public record Anchor(int number, long position, String hash, Instant madeAt) {

    /** Whether it names the same end. */
    boolean isSameAs(Anchor other) {
        return position == other.position && hash.equals(other.hash);
    }
}
