package lv.lidzas.eligibility.letters.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import lv.lidzas.eligibility.letters.domain.LetterText.Block;
import lv.lidzas.eligibility.letters.domain.LetterText.Section;
import lv.lidzas.kit.calendar.ContestTerm;
import lv.lidzas.kit.calendar.LegalCalendar;
import lv.lidzas.kit.calendar.NotificationChannel;

/**
 * Where and until when to contest (apstrīdēšanas kārtība).
 *
 * <p>The letter does not know how it will be sent, so it says for each way when it counts as notified if it is sent on its day. By post an
 * unfavourable decision goes registered (APL s.70).
 */
record ContestSection(Authority authority, LegalCalendar calendar, LetterWords words) {

    private static final List<NotificationChannel> WAYS =
            List.of(
                    NotificationChannel.IN_PERSON,
                    NotificationChannel.E_ADDRESS,
                    NotificationChannel.REGISTERED_POST);

    Section of(LetterMatter matter) {
        Stream<NotificationChannel> ways =
                matter.taken() == null
                        ? Stream.concat(WAYS.stream(), Stream.of(NotificationChannel.POST))
                        : WAYS.stream();
        return new Section(
                words.say("contest"),
                List.of(
                        Block.of(words.say("contest.month")),
                        new Block(
                                words.say("contest.days", words.day(matter.madeOn())),
                                ways.map(way -> until(way, matter.madeOn())).toList()),
                        new Block(
                                words.say("contest.where"),
                                List.of(
                                        words.say(
                                                "contest.file",
                                                authority.name(),
                                                authority.address()),
                                        words.say("contest.hears", authority.contestBody())))));
    }

    private String until(NotificationChannel way, LocalDate sentOn) {
        ContestTerm term = ContestTerm.withNote(way.notifiedOn(sentOn, calendar), calendar);
        return words.say("contest." + way, words.day(term.inForceOn()), words.day(term.lastDay()));
    }
}
