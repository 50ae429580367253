package lv.lidzas.eligibility.letters.domain;

import java.util.List;
import java.util.stream.Stream;
import lv.lidzas.eligibility.decisions.domain.Ruling;
import lv.lidzas.eligibility.letters.domain.LetterText.Block;
import lv.lidzas.eligibility.letters.domain.LetterText.Section;
import lv.lidzas.kit.calendar.LegalCalendar;
import lv.lidzas.kit.words.Language;

/**
 * Puts the words of a letter together (lēmuma vēstules sastādīšana), as the law wants them (APL s.67(2)).
 *
 * <p>The note on contesting may be left out where everything was granted (APL s.67(7)); it is kept, because without it the decision could
 * be contested for a year and nobody would be told how.
 *
 * @param authority who writes
 * @param calendar for the last days of contesting
 */
public record LetterWriter(Authority authority, LegalCalendar calendar) {

    /** The letter of a decision to somebody, in a language and a style. */
    public LetterText write(
            LetterMatter matter, Addressee addressee, Language language, LetterStyle style) {
        LetterWords words = new LetterWords(language, style);
        List<LetterReason> reasons = LetterReasons.of(matter);
        CaseSections about = new CaseSections(matter, language, words);
        ReasonSections why = new ReasonSections(matter, reasons, language, style, words);
        RulingSection ruling = new RulingSection(matter, language, words);
        Stream<Section> view = new ViewSection(matter, words).section();
        Stream<Section> corrected = new CorrectionsSection(matter, words).section();
        Section contest = new ContestSection(authority, calendar, words).of(matter);
        Stream<Stream<Section>> sections =
                switch (style) {
                    case FULL ->
                            Stream.of(
                                    Stream.of(about.claim()),
                                    view,
                                    Stream.of(about.findings()),
                                    why.all(),
                                    Stream.of(ruling.section()),
                                    corrected,
                                    Stream.of(contest));
                    case EASY ->
                            Stream.of(
                                    Stream.of(ruling.section()),
                                    corrected,
                                    Stream.of(about.claim()),
                                    why.all(),
                                    view,
                                    Stream.of(contest, about.findings()));
                };
        return new LetterText(
                language,
                authority.lines(),
                addressee.lines(),
                words.say("title." + kind(matter)),
                reference(matter, words),
                Stream.concat(sections.flatMap(some -> some), Stream.of(signature(words)))
                        .toList());
    }

    /** No name: who signed is known by a key here, and signs by hand or electronically. */
    private Section signature(LetterWords words) {
        String note = authority.signatureNote();
        return new Section(
                words.say("signature"),
                List.of(
                        Block.of(words.say("signature.by", authority.signatory())),
                        Block.of(note == null ? words.say("signature.hand") : note)));
    }

    private static List<String> reference(LetterMatter matter, LetterWords words) {
        return List.of(
                words.say("reference.decided", words.day(matter.decidedOn())),
                words.say("reference.decision", matter.decision().id()),
                words.say("reference.case", matter.decision().applicationId()),
                words.say("reference.made", words.day(matter.madeOn())));
    }

    private static String kind(LetterMatter matter) {
        return switch (matter.decision().ruling()) {
            case Ruling.Refusal _ -> "refusal";
            case Ruling.Ending _ -> "ending";
            case Ruling.Suspension _ -> "suspension";
            case Ruling.Resumption _ -> "resumption";
            case Ruling.Grant grant when grant.reduces() != null -> "reduction";
            case Ruling.Grant _, Ruling.Draft _ -> matter.refused().isEmpty() ? "grant" : "part";
        };
    }
}
