package lv.lidzas.sandbox.watch;

import static lv.lidzas.testkit.Http.nobody;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a service answers where metrics are asked for, in the text format of Prometheus.
 *
 * @param metrics by name, without the endings of histograms
 */
public record MetricsPage(Map<String, Metric> metrics) {

    private static final Pattern HELP = Pattern.compile("# HELP (\\S+) (.*)");
    private static final Pattern TYPE = Pattern.compile("# TYPE (\\S+) (\\S+)");
    private static final Pattern SAMPLE = Pattern.compile("([a-z0-9_]+)(?:\\{(.*)})? (\\S+)");
    private static final Pattern LABEL = Pattern.compile("([a-z_]+)=\"([^\"]*)\"");

    /**
     * A metric.
     *
     * @param type counter, gauge, histogram or summary
     * @param labels names and values that occur
     * @param samples as they are written, with their numbers
     */
    public record Metric(
            String name,
            String type,
            String meaning,
            Map<String, TreeSet<String>> labels,
            Map<String, Double> samples) {}

    /** Asks. */
    public static MetricsPage of(String address) {
        return read(nobody().accept("text/plain").get(address).asString());
    }

    static MetricsPage read(String page) {
        Map<String, Metric> metrics = new TreeMap<>();
        Map<String, String> meanings = new TreeMap<>();
        for (String line : page.lines().toList()) {
            Matcher help = HELP.matcher(line);
            Matcher type = TYPE.matcher(line);
            Matcher sample = SAMPLE.matcher(line);
            if (help.matches()) {
                meanings.put(help.group(1), help.group(2));
            } else if (type.matches()) {
                String name = type.group(1);
                metrics.put(
                        name,
                        new Metric(
                                name,
                                type.group(2),
                                meanings.getOrDefault(name, ""),
                                new TreeMap<>(),
                                new TreeMap<>()));
            } else if (sample.matches()) {
                add(sample, metrics);
            }
        }
        return new MetricsPage(metrics);
    }

    private static void add(Matcher sample, Map<String, Metric> metrics) {
        String name = sample.group(1);
        Metric metric = metrics.get(name);
        for (String ending : new String[] {"_bucket", "_count", "_sum"}) {
            if (metric == null && name.endsWith(ending)) {
                metric = metrics.get(name.substring(0, name.length() - ending.length()));
            }
        }
        if (metric == null) {
            // Some libraries add endings of their own, without a type.
            return;
        }
        String labels = sample.group(2) == null ? "" : sample.group(2).replaceAll(",$", "");
        Matcher label = LABEL.matcher(labels);
        while (label.find()) {
            metric.labels()
                    .computeIfAbsent(label.group(1), _ -> new TreeSet<>())
                    .add(label.group(2));
        }
        metric.samples().put(name + "{" + labels + "}", Double.valueOf(sample.group(3)));
    }
}
