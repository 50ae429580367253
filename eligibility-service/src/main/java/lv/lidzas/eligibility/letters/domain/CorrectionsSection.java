package lv.lidzas.eligibility.letters.domain;

import java.util.stream.Stream;
import lv.lidzas.eligibility.letters.domain.LetterText.Block;
import lv.lidzas.eligibility.letters.domain.LetterText.Section;

/** What is wrong in the decision by a slip, and how it reads rightly (kļūdu labojumi); only where something was corrected. */
record CorrectionsSection(LetterMatter matter, LetterWords words) {

    Stream<Section> section() {
        return matter.corrections().isEmpty()
                ? Stream.empty()
                : Stream.of(
                        new Section(
                                words.say("corrections"),
                                matter.corrections().stream()
                                        .map(each ->
                                                Block.of(
                                                        words.say(
                                                                "corrections.one",
                                                                each.wrong(),
                                                                each.right())))
                                        .toList()));
    }
}
