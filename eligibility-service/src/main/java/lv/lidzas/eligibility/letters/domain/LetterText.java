package lv.lidzas.eligibility.letters.domain;

import java.util.List;
import lv.lidzas.kit.words.Language;
import org.jspecify.annotations.Nullable;

/**
 * The words of a letter, in the order in which they are read (vēstules teksts).
 *
 * <p>It is stored as it is: its stored sample fails a test when a component is renamed.
 *
 * @param language of the words
 * @param sender who writes, line by line
 * @param addressee to whom, line by line
 * @param title what it is
 * @param reference day and numbers, line by line
 * @param sections what it says
 */
public record LetterText(
        Language language,
        List<String> sender,
        List<String> addressee,
        String title,
        List<String> reference,
        List<Section> sections) {

    public LetterText {
        sender = List.copyOf(sender);
        addressee = List.copyOf(addressee);
        reference = List.copyOf(reference);
        sections = List.copyOf(sections);
    }

    /**
     * A part under a heading.
     *
     * @param heading what it is about
     * @param blocks one after another
     */
    public record Section(String heading, List<Block> blocks) {

        public Section {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * A paragraph, a list, or a paragraph that leads to a list.
     *
     * @param paragraph absent where a list stands alone
     * @param items empty where a paragraph stands alone
     */
    public record Block(@Nullable String paragraph, List<String> items) {

        public Block {
            items = List.copyOf(items);
        }

        static Block of(String paragraph) {
            return new Block(paragraph, List.of());
        }
    }

    /** Nobody's name stands in a log. */
    @Override
    public String toString() {
        return "LetterText[" + language + "]";
    }
}
