package lv.lidzas.kit.looks.chain;

import java.time.Instant;

/**
 * Entries that went because their term was over (dzēsti ieraksti).
 *
 * @param position of the last one; the chain begins behind it, with the hash of the anchor there
 * @param number of that anchor
 * @param cutAt when it was decided; the entries go within minutes
 */
public record Cut(long position, int number, Instant cutAt) {}
