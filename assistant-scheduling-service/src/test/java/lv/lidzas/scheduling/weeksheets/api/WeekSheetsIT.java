package lv.lidzas.scheduling.weeksheets.api;

import static lv.lidzas.scheduling.VisitDesk.allocated;
import static lv.lidzas.scheduling.VisitDesk.change;
import static lv.lidzas.scheduling.VisitDesk.karlis;
import static lv.lidzas.scheduling.VisitDesk.planned;
import static lv.lidzas.scheduling.hours.domain.Grants.grant;
import static lv.lidzas.scheduling.weeks.domain.Weeks.A_YEAR;
import static lv.lidzas.testkit.Http.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import lv.lidzas.kit.words.Texts;
import lv.lidzas.scheduling.OpenBudgets;
import lv.lidzas.scheduling.visits.domain.VisitState;
import lv.lidzas.scheduling.weeksheets.domain.WeekSheet;
import lv.lidzas.testkit.LidzasServers;
import org.junit.jupiter.api.Test;

/** The week of a client and of an assistant as pages. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class WeekSheetsIT {

    private static final String OF_CLIENT = "/v1/budgets/{id}/week-sheet";
    private static final String OF_ASSISTANT = "/v1/assistants/{id}/week-sheet";

    @Inject OpenBudgets openBudgets;

    @Test
    void aWeekIsReadInWordsByTheSideWhoseItIs() {
        UUID karlis = karlis();
        UUID budget = openBudgets.filedBy("anna", grant(300, A_YEAR));
        UUID allocation = allocated(budget, karlis, 240);
        planned(allocation, "2026-12-14T18:00", "2026-12-14T19:30");
        planned(allocation, "2026-12-19T23:00", "2026-12-20T01:00");
        String cancelled = planned(allocation, "2026-12-15T08:00", "2026-12-15T08:30");
        change("anna", cancelled, 0, "cancel", Map.of("reason", "NOT_NEEDED"))
                .then()
                .statusCode(200);

        assertThat(page("anna", "lv", OF_CLIENT, budget, "2026-12-17"))
                .contains("<html lang=\"lv\">")
                .contains("2026. gada 14. decembris – 2026. gada 20. decembris")
                .contains("pirmdiena, 14. decembris")
                .contains("18:00–19:30")
                .contains("1 stunda 30 minūšu")
                .contains("23:00–01:00 (20. decembris)")
                .contains("Brīvais laiks")
                .contains("Kārlis")
                .contains("Atcelts")
                .contains("Nedēļā pavisam: 3 stundas 30 minūšu");
        assertThat(page("karlis", "en", OF_ASSISTANT, karlis, "2026-12-20"))
                .contains("<html lang=\"en\">")
                .contains("Monday, 14 December")
                .contains("18:00–19:30")
                .contains("Case …")
                .doesNotContain("Kārlis");
        assertThat(page("anna", "en", OF_CLIENT, budget, "2027-01-20"))
                .contains("No visits.")
                .contains("The whole week: 0 minutes");
    }

    @Test
    void othersDoNotKnowOfIt() {
        UUID karlis = karlis();
        UUID budget = openBudgets.filedBy("anna", grant(300, A_YEAR));

        as("ilze").get(OF_CLIENT, budget).then().statusCode(404);
        as("karlis").get(OF_CLIENT, budget).then().statusCode(403);
        as("anna").get(OF_ASSISTANT, karlis).then().statusCode(403);
        as("liga").get(OF_CLIENT, UUID.randomUUID()).then().statusCode(404);
        as("liga").get(OF_ASSISTANT, UUID.randomUUID()).then().statusCode(404);
        as("liga").queryParam("day", "2026-02-29").get(OF_CLIENT, budget).then().statusCode(400);
        for (String reader : List.of("liga", "andris")) {
            as(reader)
                    .get(OF_CLIENT, budget)
                    .then()
                    .statusCode(200)
                    .contentType("text/html;charset=UTF-8")
                    .header("Cache-Control", "private, no-store");
        }
    }

    @Test
    void everyStateHasWords() {
        Stream<String> states = Arrays.stream(VisitState.values()).map(state -> "state." + state);
        Stream<String> sides =
                Arrays.stream(WeekSheet.Whose.values())
                        .flatMap(side -> Stream.of("title." + side, "head.other." + side));

        assertThat(Texts.in("week-sheets").missing(Stream.concat(states, sides).toList()))
                .isEmpty();
    }

    private static String page(String persona, String language, String path, UUID id, String day) {
        return as(persona, language)
                .queryParam("day", day)
                .get(path, id)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
