package lv.lidzas.sandbox.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import lv.lidzas.testkit.ApprovedFile;
import lv.lidzas.testkit.servers.Folders;
import org.jspecify.annotations.Nullable;

/** The manifests as they are once somebody put in what git does not hold: secrets, and the certificates of other servers. */
final class FilledIn {

    private static @Nullable Path copy;

    private FilledIn() {}

    /** A copy of the folder k8s; the first caller makes it. */
    static synchronized Path copy() {
        if (copy == null) {
            copy = make();
        }
        return copy;
    }

    private static Path make() {
        Path from = ApprovedFile.root().resolve("k8s");
        Path to = ApprovedFile.root().resolve("sandbox/target/k8s");
        Folders.delete(to);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
                if (file.getFileName().toString().equals("secrets.env.example")) {
                    Files.writeString(
                            target.resolveSibling("secrets.env"),
                            Files.readString(file).replaceAll("(?m)^(\\w+=)$", "$1secret"));
                }
            }
            Path certificates = to.resolve("overlays/municipality/ca");
            Files.createDirectories(certificates);
            Files.writeString(certificates.resolve("kafka.pem"), "certificate");
            Files.writeString(certificates.resolve("postgres.pem"), "certificate");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return to;
    }
}
