package lv.lidzas.scheduling.roster.api;

import java.util.List;
import lv.lidzas.kit.words.Language;
import lv.lidzas.kit.words.Texts;
import lv.lidzas.scheduling.roster.domain.RosterMove;
import lv.lidzas.scheduling.roster.domain.RosterRule;
import lv.lidzas.scheduling.roster.domain.RosterState;
import lv.lidzas.scheduling.roster.domain.WayOut;
import org.jspecify.annotations.Nullable;

/** What rosters say in words, and the words of the API's description that stand in more than one place. */
final class RosterTexts {

    static final Texts TEXTS = Texts.in("roster");

    static final String ROSTER_ID = "Roster id";
    static final String VISIT_ID = "Visit id";
    static final String BUDGET_ID = "Budget id: whose visit it is";
    static final String ASSISTANT_ID = "Register id of the assistant";
    static final String WORDS = "The same in words";
    static final String VERSION = "Version of the roster, from its ETag";

    static final String A_ROSTER = "0192f3a1-7a0c-7c00-8000-00000000000c";
    static final String A_VISIT = "0192f3a1-7a06-7c00-8000-000000000006";
    static final String A_BUDGET = "0192f3a1-7a02-7c00-8000-000000000002";
    static final String AN_ASSISTANT = "0192f3a1-7a01-7c00-8000-000000000001";

    private RosterTexts() {}

    static String of(RosterState state, Language language) {
        return TEXTS.text(language, "state." + state);
    }

    static String of(@Nullable RosterRule rule, Language language) {
        return TEXTS.text(language, "rule." + (rule == null ? "NONE" : rule.name()));
    }

    static String of(RosterMove.SkipReason why, Language language) {
        return TEXTS.text(language, "skip." + why);
    }

    /** Minutes in numbers, as in every other sentence with weeks and minutes. */
    static String of(WayOut way, Language language) {
        return Texts.filled(
                TEXTS.text(language, "way." + way.kind()), List.<Object>of(way.minutes()));
    }
}
