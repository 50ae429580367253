package lv.lidzas.eligibility.letters.domain;

import java.util.List;
import java.util.stream.Stream;
import lv.lidzas.eligibility.decisions.domain.Participation;
import lv.lidzas.eligibility.decisions.domain.Unfavourable;
import lv.lidzas.eligibility.decisions.domain.WaiverGround;
import lv.lidzas.eligibility.hearings.domain.Hearing;
import lv.lidzas.eligibility.hearings.domain.HearingId;
import lv.lidzas.eligibility.hearings.domain.Statement;
import lv.lidzas.eligibility.letters.domain.LetterText.Block;
import lv.lidzas.eligibility.letters.domain.LetterText.Section;
import org.jspecify.annotations.Nullable;

/** What the person said, or why nobody asked (procesa dalībnieka viedoklis; APL s.62, 67(2)); only where something is refused. */
record ViewSection(LetterMatter matter, LetterWords words) {

    Stream<Section> section() {
        Unfavourable taken = matter.taken();
        return taken == null
                ? Stream.empty()
                : Stream.of(
                        new Section(
                                words.say("view"), List.of(Block.of(said(taken.participation())))));
    }

    private String said(Participation participation) {
        return switch (participation) {
            case Participation.Heard(HearingId _) -> heard(matter.hearing());
            case Participation.Waived(WaiverGround ground, String reason) ->
                    words.say("view." + ground, reason);
        };
    }

    private String heard(@Nullable Hearing hearing) {
        if (hearing == null) {
            return words.say("view.heard");
        }
        Statement statement = hearing.statement();
        return statement == null
                ? words.say("view.silent", words.day(hearing.dueOn()))
                : words.say("view.said", statement.text());
    }
}
