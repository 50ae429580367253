package lv.lidzas.sandbox.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import lv.lidzas.sandbox.SystemUnderTest;
import lv.lidzas.sandbox.ToldStories;
import lv.lidzas.sandbox.watch.MetricsPage.Metric;
import lv.lidzas.testkit.ApprovedFile;
import lv.lidzas.testkit.servers.Deployable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What operators measure: what there is, that it is there from the start, and that it tells what happened. */
class MetricsSystemIT {

    private static final Duration COUNTED_WITHIN = Duration.ofSeconds(40);

    private final SystemUnderTest system = SystemUnderTest.running();

    @Test
    void theCatalogueSaysWhatTheServicesMeasure() {
        ToldStories.told();
        MetricsCatalogue catalogue = new MetricsCatalogue();

        for (Deployable service : Deployable.values()) {
            catalogue.add(service, system.metricsAtStart(service), system.metrics(service));
        }

        ApprovedFile.verify(MetricsCatalogue.FILE, catalogue.text());
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsMeasuredThatWasNotThereAtTheStart(Deployable service) {
        ToldStories.told();

        Map<String, Metric> atStart = ours(system.metricsAtStart(service));
        Map<String, Metric> now = ours(system.metrics(service));

        assertThat(now.keySet()).isNotEmpty().isEqualTo(atStart.keySet());
        now.forEach((name, metric) ->
                assertThat(metric.samples().keySet())
                        .as(name)
                        .isEqualTo(atStart.get(name).samples().keySet()));
    }

    @ParameterizedTest
    @EnumSource
    void everythingSaysWhatItMeans(Deployable service) {
        assertThat(ours(system.metricsAtStart(service)).values())
                .allSatisfy(metric -> assertThat(metric.meaning()).isNotBlank());
    }

    @Test
    void theWorkOfTheMunicipalityIsCounted() {
        ToldStories.told();

        assertSoonAtLeast(
                Deployable.APPLICATION,
                Map.of(
                        "lidzas_applications_submitted_total{channel=\"ELECTRONIC\",service=\"application-service\"}",
                                1.0,
                        "lidzas_applications_kept{service=\"application-service\",state=\"DECIDED\"}",
                                1.0));
        assertSoonAtLeast(
                Deployable.ELIGIBILITY,
                Map.of(
                        "lidzas_decisions_issued_total{result=\"GRANTED\",service=\"eligibility-service\"}",
                        4.0));
        assertSoonAtLeast(
                Deployable.DOCUMENT,
                Map.of(
                        "lidzas_documents_kept{service=\"document-service\",state=\"VERIFIED\"}",
                        1.0));
        assertSoonAtLeast(
                Deployable.SCHEDULING,
                Map.of(
                        "lidzas_budgets_opened_total{service=\"assistant-scheduling-service\"}",
                                4.0,
                        "lidzas_allocations_made_total{service=\"assistant-scheduling-service\"}",
                                4.0));
    }

    /** Behind the last event stands the mark of its transaction, which nobody ever settles. */
    @ParameterizedTest
    @EnumSource
    void whatIsReadIsNoLagThoughOffsetsStayOneBehind(Deployable service) {
        ToldStories.told();

        await().atMost(COUNTED_WITHIN)
                .untilAsserted(() ->
                        assertThat(samples(service, "lidzas_inbox_lag").values())
                                .isNotEmpty()
                                .containsOnly(0.0));
    }

    @ParameterizedTest
    @EnumSource
    void requestsAreCountedByHowLongTheyTook(Deployable service) {
        ToldStories.told();

        assertThat(samples(service, "http_server_requests_seconds").keySet())
                .anyMatch(it -> it.contains("_bucket{") && it.contains("le=\"0.25\""))
                .anyMatch(it -> it.contains("uri=\"/v1/"))
                .noneMatch(it -> it.matches(".*[0-9a-f]{8}-[0-9a-f]{4}-.*"));
        assertThat(system.metrics(service).metrics()).containsKey("agroal_active_count");
    }

    private void assertSoonAtLeast(Deployable service, Map<String, Double> least) {
        await().atMost(COUNTED_WITHIN)
                .untilAsserted(() -> {
                    Map<String, Double> all = new TreeMap<>();
                    ours(system.metrics(service)).values().forEach(it -> all.putAll(it.samples()));
                    least.forEach((sample, number) ->
                            assertThat(all.get(sample)).as(sample).isGreaterThanOrEqualTo(number));
                });
    }

    private Map<String, Double> samples(Deployable service, String metric) {
        Metric found = system.metrics(service).metrics().get(metric);
        assertThat(found).as(metric).isNotNull();
        return found.samples();
    }

    private static Map<String, Metric> ours(MetricsPage page) {
        Map<String, Metric> ours = new TreeMap<>(page.metrics());
        ours.values().removeIf(metric -> !MetricsCatalogue.isOurs(metric));
        return ours;
    }
}
