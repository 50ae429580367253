package lv.lidzas.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lv.lidzas.testkit.servers.Folders;
import lv.lidzas.testkit.servers.LocalKafka;
import lv.lidzas.testkit.servers.LocalPostgres;
import lv.lidzas.testkit.servers.Ports;

/** The servers of this test JVM: where they live, and that they end with it. */
final class TestServers {

    private static final String PREFIX = "lidzas-test-";

    private TestServers() {}

    /** Chooses folder and ports, and sees to it that nothing stays behind, neither of this run nor of one that was killed. */
    static void prepare() {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        removeAbandoned(temporary);
        TestRun.HOME.set(temporary.resolve(PREFIX + ProcessHandle.current().pid()));
        TestRun.POSTGRES_PORT.set(Ports.free());
        TestRun.KAFKA_PORT.set(Ports.free());
        TestRun.KAFKA_CONTROLLER_PORT.set(Ports.free());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(home())));
    }

    static Path home() {
        return Path.of(TestRun.HOME.get());
    }

    static int issuerPort() {
        return Ports.free();
    }

    static LocalPostgres postgres() {
        return new LocalPostgres(
                home(), TestRun.POSTGRES_PORT.number(), LocalPostgres.Durability.NONE);
    }

    static LocalKafka kafka() {
        return new LocalKafka(
                home(),
                TestRun.KAFKA_PORT.number(),
                TestRun.KAFKA_CONTROLLER_PORT.number(),
                LocalKafka.smallHeap());
    }

    private static void removeAbandoned(Path temporary) {
        try (DirectoryStream<Path> homes = Files.newDirectoryStream(temporary, PREFIX + "*")) {
            for (Path home : homes) {
                long pid = Long.parseLong(home.getFileName().toString().substring(PREFIX.length()));
                if (ProcessHandle.of(pid).isEmpty() && Files.isWritable(home)) {
                    remove(home);
                }
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static void remove(Path home) {
        new LocalKafka(home, 0, 0, List.of()).kill();
        new LocalPostgres(home, 0, LocalPostgres.Durability.NONE).kill();
        Folders.delete(home);
    }
}
