package lv.lidzas.scheduling.weeksheets.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import lv.lidzas.kit.looks.Shown;
import lv.lidzas.kit.web.PrivatePages;
import lv.lidzas.kit.words.Language;
import lv.lidzas.scheduling.visits.domain.Visit;
import lv.lidzas.scheduling.weeksheets.domain.WeekSheet;

/** A week sheet as an answer, and what the descriptions of both sides have in common. */
final class WeekSheetAnswer {

    static final String A_PAGE = "The page.";
    static final int LONGEST = 500_000;
    static final String DAY = "A day of the week; absent for this week";
    static final String A_DAY = "2026-12-01";

    private WeekSheetAnswer() {}

    static Response of(WeekSheet sheet, HttpHeaders headers) {
        Language language =
                Language.preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return PrivatePages.html(WeekSheetPage.of(sheet, language))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    static Shown shown(Visit visit) {
        return Shown.of(visit.applicationId(), visit.humanId(), visit.assistantId().value());
    }
}
