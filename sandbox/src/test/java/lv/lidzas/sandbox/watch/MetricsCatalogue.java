package lv.lidzas.sandbox.watch;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lv.lidzas.sandbox.watch.MetricsPage.Metric;
import lv.lidzas.testkit.servers.Deployable;

/** All that operators can measure, as a document. */
final class MetricsCatalogue {

    static final String FILE = "docs/metrics.approved.md";

    private static final String OURS = "lidzas_";

    /** Of the many that libraries have, those that are worth a look. */
    private static final Set<String> OF_OTHERS =
            Set.of("http_server_requests_", "agroal_", "jvm_memory_", "jvm_threads_", "process_");

    private final Map<String, Metric> metrics = new TreeMap<>();
    private final Map<String, Set<String>> services = new TreeMap<>();

    /** The metrics of a service: our own as they were at its start, others as they are when it has worked. */
    void add(Deployable service, MetricsPage atStart, MetricsPage now) {
        atStart.metrics().values().stream()
                .filter(MetricsCatalogue::isOurs)
                .forEach(it -> add(service, it));
        now.metrics().values().stream()
                .filter(it -> OF_OTHERS.stream().anyMatch(it.name()::startsWith))
                .forEach(it -> add(service, it));
    }

    static boolean isOurs(Metric metric) {
        return metric.name().startsWith(OURS);
    }

    private void add(Deployable service, Metric metric) {
        metrics.merge(metric.name(), metric, MetricsCatalogue::joined);
        services.computeIfAbsent(metric.name(), _ -> new TreeSet<>()).add(service.folder());
    }

    private static Metric joined(Metric one, Metric other) {
        other.labels()
                .forEach((label, values) ->
                        one.labels().computeIfAbsent(label, _ -> new TreeSet<>()).addAll(values));
        return one;
    }

    String text() {
        StringBuilder text =
                new StringBuilder(
                        """
                        # What can be measured

                        Written by a test that asks the running services. Our own metrics are there from the start, each with its zero: an alert
                        cannot see the first of something that was not there before. A histogram has the endings `_bucket`, `_count` and `_sum`.
                        Every replica tells the same of what lies in the database and in Kafka (backlog, lag, figures): look at the largest.
                        """);
        SequencedMap<String, String> parts = new LinkedHashMap<>();
        parts.put("Lidzas", OURS);
        parts.put("Requests, connection pool and process", "");
        parts.forEach((title, prefix) -> {
            text.append("\n## ").append(title).append("\n\n");
            text.append("| Metric | Kind | Labels | Services | Meaning |\n|---|---|---|---|---|\n");
            metrics.values().stream()
                    .filter(it -> isOurs(it) == prefix.equals(OURS))
                    .forEach(it -> text.append(row(it)));
        });
        return text.toString();
    }

    private String row(Metric metric) {
        Set<String> in = services.getOrDefault(metric.name(), Set.of());
        return "| `%s` | %s | %s | %s | %s |%n"
                .formatted(
                        metric.name(),
                        metric.type(),
                        labels(metric),
                        in.size() == Deployable.values().length ? "all" : String.join(", ", in),
                        metric.meaning().replace("|", "\\|"));
    }

    /** Values only of our own, and no bounds: those of others come as requests do. */
    private static String labels(Metric metric) {
        return metric.labels().entrySet().stream()
                .filter(it -> !it.getKey().equals("le"))
                .map(it ->
                        "`"
                                + it.getKey()
                                + "`"
                                + (isOurs(metric) ? ": " + String.join(", ", it.getValue()) : ""))
                .collect(Collectors.joining("; "));
    }
}
