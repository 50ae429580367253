package lv.lidzas.sandbox.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.lidzas.sandbox.ReceivedSpan;
import lv.lidzas.sandbox.SystemUnderTest;
import lv.lidzas.sandbox.ToldStories;
import lv.lidzas.testkit.servers.Deployable;
import org.junit.jupiter.api.Test;

/** What a request sets off in all services is one trace at the collector. */
class TracesSystemIT {

    /** Spans leave in batches, every few seconds. */
    private static final Duration SENT_WITHIN = Duration.ofSeconds(30);

    private static final Set<String> ALL =
            Stream.of(Deployable.values()).map(Deployable::folder).collect(Collectors.toSet());

    private final SystemUnderTest system = SystemUnderTest.running();

    @Test
    void aSignatureIsOneTraceThroughAllServices() {
        ToldStories.told();

        await().atMost(SENT_WITHIN)
                .untilAsserted(() ->
                        assertThat(traces().values())
                                .anySatisfy(TracesSystemIT::assertReachesAllServices));
    }

    private static void assertReachesAllServices(List<ReceivedSpan> trace) {
        assertThat(trace).extracting(ReceivedSpan::service).containsAll(ALL);
        List<String> ids = trace.stream().map(ReceivedSpan::spanId).toList();
        List<ReceivedSpan> roots =
                trace.stream().filter(span -> span.parentId().isEmpty()).toList();
        assertThat(roots)
                .singleElement()
                .extracting(ReceivedSpan::name)
                .asString()
                .contains("/v1/");
        assertThat(trace)
                .filteredOn(span -> !span.parentId().isEmpty())
                .extracting(ReceivedSpan::parentId)
                .isSubsetOf(ids);
        assertThat(trace)
                .extracting(ReceivedSpan::name)
                .contains("process lv.lidzas.eligibility.decision-issued.v1");
    }

    /** Addresses hold ids of people's papers, queries whatever was looked for, and both who asked. */
    @Test
    void aSpanTellsNoAddress() {
        ToldStories.told();

        await().atMost(SENT_WITHIN)
                .untilAsserted(() -> assertThat(system.spans()).hasSizeGreaterThan(50));
        assertThat(system.spans())
                .allSatisfy(span ->
                        assertThat(span.attributes().entrySet())
                                .allSatisfy(TracesSystemIT::assertHarmless));
    }

    private static void assertHarmless(Map.Entry<String, String> attribute) {
        assertThat(attribute.getKey() + "=" + attribute.getValue())
                .doesNotContainPattern("=.*[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-")
                .doesNotContainPattern("=.*\\?.*=")
                .doesNotMatch("(client\\.address|user_agent\\.original)=[^-].*");
    }

    private Map<String, List<ReceivedSpan>> traces() {
        return system.spans().stream().collect(Collectors.groupingBy(ReceivedSpan::traceId));
    }
}
