package lv.lidzas.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import lv.lidzas.kit.words.Language;
import org.junit.jupiter.api.Test;

class ProblemBodyTest {

    @Test
    void membersStandInReadingOrder() {
        ProblemException problem =
                ProblemException.of(KitProblems.VALIDATION)
                        .at("/bornOn", "date-format")
                        .atParameter("limit", "required")
                        .with("freeMinutes", 120);
        Map<String, Object> body =
                ProblemBody.of(problem, Language.EN, "/v1/x", "0af7651916cd43dd8448eb211c80319c");

        assertThat(body.keySet())
                .containsExactly(
                        "type",
                        "title",
                        "status",
                        "detail",
                        "instance",
                        "code",
                        "traceId",
                        "errors",
                        "freeMinutes");
        assertThat(body)
                .containsEntry("type", "urn:lidzas:problem:validation")
                .containsEntry("status", 400);
        assertThat(body.get("errors"))
                .isEqualTo(
                        List.of(
                                Map.of(
                                        "pointer", "/bornOn",
                                        "code", "date-format",
                                        "detail", "There is no such date; write yyyy-mm-dd."),
                                Map.of(
                                        "parameter",
                                        "limit",
                                        "code",
                                        "required",
                                        "detail",
                                        "The value is required.")));
    }

    @Test
    void anExtensionNeverReplacesAMember() {
        ProblemException problem = ProblemException.of(KitProblems.NOT_FOUND).with("status", 200);
        assertThat(ProblemBody.of(problem, Language.LV, "/", "t"))
                .containsEntry("status", 404)
                .doesNotContainKey("errors");
    }
}
