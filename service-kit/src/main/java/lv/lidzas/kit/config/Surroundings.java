package lv.lidzas.kit.config;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.PropertiesConfigSource;
import java.io.Console;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/**
 * Settings that follow from where a service runs and from other settings: above the kit's defaults, below all that is set.
 *
 * <p>In a terminal a person reads the log, anywhere else a program does. Spans are made when there is somebody to send them to.
 */
public class Surroundings implements ConfigSourceFactory {

    private static final int ABOVE_THE_DEFAULTS = 110;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        Map<String, String> settings = new TreeMap<>();
        if (isTerminal(System.console())) {
            settings.put("quarkus.log.console.json.enabled", "false");
        }
        String endpoint = valueOf(context, "lidzas.tracing.endpoint");
        if (!endpoint.isBlank()) {
            settings.put("quarkus.otel.exporter.otlp.endpoint", endpoint);
            settings.put(
                    "quarkus.otel.traces.sampler.arg", valueOf(context, "lidzas.tracing.ratio"));
        }
        return List.of(new PropertiesConfigSource(settings, "Surroundings", ABOVE_THE_DEFAULTS));
    }

    private static boolean isTerminal(@Nullable Console console) {
        return console != null && console.isTerminal();
    }

    private static String valueOf(ConfigSourceContext context, String name) {
        @Nullable ConfigValue value = context.getValue(name);
        return value == null || value.getValue() == null ? "" : value.getValue();
    }
}
