package lv.lidzas.documents.config;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

/**
 * Settings for tests without a container.
 *
 * @param folder where the bytes go
 * @param freeBytesMin how much of the disk stays free
 */
public record TestConfig(Path folder, long freeBytesMin) implements DocumentsConfig {

    public static final long MAX_BYTES = 1000;

    @Override
    public long maxBytes() {
        return MAX_BYTES;
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/pdf", "image/png");
    }

    @Override
    public Duration holdFor() {
        return Duration.ofDays(90);
    }

    @Override
    public Duration sweepEvery() {
        return Duration.ofHours(6);
    }
}
