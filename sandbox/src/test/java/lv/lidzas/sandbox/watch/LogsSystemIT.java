package lv.lidzas.sandbox.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lv.lidzas.sandbox.SystemUnderTest;
import lv.lidzas.sandbox.ToldStories;
import lv.lidzas.testkit.Topic;
import lv.lidzas.testkit.servers.Deployable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What services write where no person reads along. */
class LogsSystemIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final SystemUnderTest system = SystemUnderTest.running();

    @ParameterizedTest
    @EnumSource
    void everyLineIsAnEventInJson(Deployable service) throws IOException {
        ToldStories.told();

        assertThat(lines(service))
                .hasSizeGreaterThan(5)
                .allSatisfy(line -> {
                    assertThat(line.path("timestamp").asText()).matches("\\d{4}-\\d\\d-\\d\\dT.*");
                    assertThat(line.path("level").asText()).isNotEmpty();
                    assertThat(line.path("loggerName").asText()).isNotEmpty();
                    assertThat(line.path("message").asText()).isNotEmpty();
                    assertThat(line.path("service").asText()).isEqualTo(service.folder());
                });
    }

    @ParameterizedTest
    @EnumSource
    void requestsOfACaseAreFoundByTheCase(Deployable service) throws IOException {
        String caseId = anApplication();

        assertThat(lines(service))
                .filteredOn(line -> line.at("/mdc/correlationId").asText().equals(caseId))
                .as(caseId)
                .anySatisfy(line -> {
                    assertThat(line.path("loggerName").asText()).isEqualTo("lv.lidzas.requests");
                    assertThat(line.at("/mdc/traceId").asText()).matches("[0-9a-f]{32}");
                    assertThat(line.at("/mdc/route").asText()).startsWith("/v1/");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "intake.application.v1",
                "documents.document.v1",
                "eligibility.assessment.v1",
                "eligibility.decision.v1",
                "scheduling.hour-budget.v1"
            })
    void allThatIsToldOfACaseIsCorrelatedByIt(String topic) throws IOException {
        ToldStories.told();

        List<JsonNode> events = new ArrayList<>();
        try (Topic all = system.topic(topic)) {
            for (var message : all.records()) {
                events.add(JSON.readTree(message.value()));
            }
        }

        assertThat(events)
                .filteredOn(event -> event.at("/data").has("applicationId"))
                .isNotEmpty()
                .allSatisfy(event ->
                        assertThat(event.path("correlationid"))
                                .isEqualTo(event.at("/data/applicationId")));
    }

    @Test
    void noRequestIsWrittenWithItsAddress() throws IOException {
        ToldStories.told();

        for (Deployable service : Deployable.values()) {
            assertThat(lines(service))
                    .filteredOn(it -> it.path("loggerName").asText().equals("lv.lidzas.requests"))
                    .isNotEmpty()
                    .allSatisfy(it ->
                            assertThat(it.path("message").asText())
                                    .matches("[A-Z]+ (-|/v1[^ ?]*) \\d{3} \\d+ ms.*")
                                    .doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}"));
        }
    }

    /** Of the first story. */
    private static String anApplication() {
        String line =
                ToldStories.told()
                        .lines()
                        .filter(it -> it.contains("saves a draft"))
                        .findFirst()
                        .orElseThrow();
        return line.substring(line.lastIndexOf(' ') + 1);
    }

    private List<JsonNode> lines(Deployable service) throws IOException {
        Path log = system.municipality().service(service).jvm().log();
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(log)) {
            assertThat(line).startsWith("{").endsWith("}");
            lines.add(JSON.readTree(line));
        }
        return lines;
    }
}
