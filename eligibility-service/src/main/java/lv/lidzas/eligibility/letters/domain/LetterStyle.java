package lv.lidzas.eligibility.letters.domain;

/** How a letter says what it says (vēstules valodas veids); both name the same reasons. */
public enum LetterStyle {
    /** As the law asks of an administrative act. */
    FULL,
    /** In easy language (vieglā valoda): short sentences, common words, what was decided first. */
    EASY
}
