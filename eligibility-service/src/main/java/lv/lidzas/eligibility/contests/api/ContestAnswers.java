package lv.lidzas.eligibility.contests.api;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.function.Function;
import lv.lidzas.eligibility.contests.domain.Contest;
import lv.lidzas.kit.looks.Shown;
import lv.lidzas.kit.words.Language;

/** Contests as answers, in the language of the request. */
final class ContestAnswers {

    private ContestAnswers() {}

    static Function<Contest, ContestView> views(HttpHeaders headers) {
        Language language =
                Language.preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return contest -> ContestView.of(contest, language);
    }

    static Shown shown(Contest contest) {
        return Shown.of(contest.applicationId().value(), contest.personId().value());
    }
}
