package lv.lidzas.sandbox;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lv.lidzas.sandbox.watch.MetricsPage;
import lv.lidzas.testkit.Tokens;
import lv.lidzas.testkit.Topic;
import lv.lidzas.testkit.servers.Deployable;
import org.jspecify.annotations.Nullable;

/**
 * The whole system on free ports with empty data, started once for all SystemITs of a run.
 *
 * <p>Through {@link #municipality()} a test may stop, kill and start each part; it leaves all of them running and ready.
 */
public final class SystemUnderTest {

    private static @Nullable SystemUnderTest running;

    private final Municipality municipality;
    private final OtlpReceiver collector;
    private final Map<Deployable, MetricsPage> atStart = new EnumMap<>(Deployable.class);

    private SystemUnderTest(Municipality municipality, OtlpReceiver collector) {
        this.municipality = municipality;
        this.collector = collector;
        for (Deployable service : Deployable.values()) {
            atStart.put(service, metrics(service));
        }
    }

    /** The running system; the first caller waits for its start. */
    public static synchronized SystemUnderTest running() {
        if (running == null) {
            running = start();
        }
        return running;
    }

    /** The root of the project. */
    public static Path project() {
        return Path.of(System.getProperty("lidzas.root", "..")).toAbsolutePath().normalize();
    }

    public Municipality municipality() {
        return municipality;
    }

    /** The spans that the services have sent until now. */
    public List<ReceivedSpan> spans() {
        return collector.spans();
    }

    /** What a service tells now where metrics are asked for. */
    public MetricsPage metrics(Deployable service) {
        return MetricsPage.of(
                municipality.layout().management(service).resolve("/q/metrics").toString());
    }

    /** What it told when it had just started. */
    public MetricsPage metricsAtStart(Deployable service) {
        return atStart.get(service);
    }

    /** The base address of a service. */
    public String address(Deployable service) {
        return municipality.layout().address(service).toString();
    }

    /** A bearer token of a persona. */
    public String token(String persona) {
        return Tokens.from(municipality.layout().issuer(), persona);
    }

    /** A view of a topic; close it. */
    public Topic topic(String name) {
        return Topic.of(name, municipality.kafka().bootstrapServers());
    }

    /** A whole run of the tests starts services so often that it pays to train them first. */
    private static SystemUnderTest start() {
        if (Boolean.getBoolean("lidzas.train")) {
            Training.ifNeeded(project(), System.out::println);
        }
        Path folder = project().resolve("sandbox/target/system");
        OtlpReceiver collector = OtlpReceiver.start();
        ServiceOptions options =
                ServiceOptions.laptop()
                        .trained(project())
                        .and("-Dlidzas.tracing.endpoint=" + collector.endpoint())
                        .and("-Dlidzas.metrics.figures-every=PT5S");
        Municipality municipality =
                new Municipality(Layout.onFreePorts(project(), folder), options);
        municipality.stopLeftovers(System.out::println);
        municipality.forget();
        Runtime.getRuntime().addShutdownHook(new Thread(municipality::close));
        municipality.start(System.out::println);
        return new SystemUnderTest(municipality, collector);
    }
}
