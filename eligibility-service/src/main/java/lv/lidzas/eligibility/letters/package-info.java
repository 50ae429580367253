/**
 * Letters of decisions (lēmuma vēstules): the written act that a person gets, in full or in easy language.
 *
 * <p>Eligibility knows no names, so whoever makes a letter says to whom it goes. Its words are put together once, from the decision and
 * the stored trace of the run of the rules that it rests on, and kept as they are, encrypted under the person's key; page and PDF are
 * made of them anew each time. A letter is never changed; another is made. Who may read the decision may read its letters.
 */
package lv.lidzas.eligibility.letters;
