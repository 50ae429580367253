package lv.lidzas.intake.persons.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import lv.lidzas.testkit.LidzasServers;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator sees whose keys are missing: the packaged service, started as in production. */
@QuarkusTest
@QuarkusTestResource(LidzasServers.class)
class KeysAtStartIT {

    private static final Path SERVICE = Path.of("target", "quarkus-app", "quarkus-run.jar");

    @Test
    void withoutKeysTheServiceEndsWithOneClearSentence(@TempDir Path folder) throws Exception {
        assertThat(sentenceAtTheEnd(folder, Map.of()))
                .isEqualTo(
                        "LIDZAS_DATA_KEY is not set. It must be 32 random bytes in base64, for example from: openssl rand -base64 32");
    }

    @Test
    void withoutTheSecretOfThePartiesTheServiceEndsWithOneClearSentence(@TempDir Path folder)
            throws Exception {
        String key = Base64.getEncoder().encodeToString(new byte[32]);

        assertThat(
                        sentenceAtTheEnd(
                                folder, Map.of("LIDZAS_DATA_KEY", key, "LIDZAS_INDEX_KEY", key)))
                .startsWith("LIDZAS_PARTY_KEY is not set.");
    }

    private static String sentenceAtTheEnd(Path folder, Map<String, String> keys)
            throws IOException, InterruptedException {
        assertThat(SERVICE).as("the packaged service; mvn verify makes it").exists();
        Path said = folder.resolve("said.log");
        Process service = started(keys, said);
        try {
            assertThat(service.waitFor(60, TimeUnit.SECONDS)).as("it ends by itself").isTrue();
        } finally {
            service.destroyForcibly();
        }
        String text = Files.readString(said);
        assertThat(service.exitValue()).as(text).isNotZero();
        assertThat(text).doesNotContain("\tat ");
        return text.lines().filter(line -> line.startsWith("LIDZAS_")).findFirst().orElse(text);
    }

    private static Process started(Map<String, String> keys, Path log) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-jar",
                        SERVICE.toString());
        Map<String, String> environment = builder.environment();
        environment.remove("LIDZAS_DATA_KEY");
        environment.remove("LIDZAS_INDEX_KEY");
        environment.remove("LIDZAS_PARTY_KEY");
        environment.putAll(
                Map.of(
                        "LIDZAS_DB_URL", setting("quarkus.datasource.jdbc.url"),
                        "LIDZAS_DB_USER", setting("quarkus.datasource.username"),
                        "LIDZAS_DB_PASSWORD", setting("quarkus.datasource.password"),
                        "LIDZAS_KAFKA", setting("kafka.bootstrap.servers"),
                        "LIDZAS_OIDC_ISSUER", setting("quarkus.oidc.auth-server-url"),
                        "QUARKUS_HTTP_PORT", "0",
                        "QUARKUS_MANAGEMENT_PORT", "0"));
        environment.putAll(keys);
        return builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
