package lv.lidzas.testkit.servers;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The PostgreSQL programs, unpacked once per machine and user from the jar that carries them. */
final class PostgresBinaries {

    private static final int OWNER_MAY_EXECUTE = 0100;

    private PostgresBinaries() {}

    /** The folder with {@code bin}, {@code lib} and {@code share}. */
    static Path unpacked() {
        String archive = archive();
        try (InputStream packed = PostgresBinaries.class.getResourceAsStream("/" + archive)) {
            if (packed == null) {
                throw new ServerFailure(
                        "There is no PostgreSQL on the class path for this machine ("
                                + archive
                                + ").");
            }
            // The size tells one version from the next without reading all of the archive.
            Path folder = cache().resolve("postgres-" + packed.available());
            return Folders.complete(folder, target -> unpack(packed, target));
        } catch (IOException problem) {
            throw new ServerFailure(
                    "PostgreSQL could not be unpacked: " + problem.getMessage(), problem);
        }
    }

    /** Inside the project where that is known: what lies in a system's folder for temporary files may lose single files. */
    private static Path cache() {
        String project = System.getProperty("lidzas.root");
        return project != null
                ? Path.of(project, ".lidzas", "programs")
                : Path.of(
                        System.getProperty("java.io.tmpdir"),
                        "lidzas-" + System.getProperty("user.name"));
    }

    private static String archive() {
        String system =
                System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac")
                        ? "darwin"
                        : "linux";
        String libc =
                system.equals("linux") && Files.exists(Path.of("/etc/alpine-release"))
                        ? "-alpine_linux"
                        : "";
        String machine =
                switch (System.getProperty("os.arch")) {
                    case "amd64", "x86_64" -> "x86_64";
                    case "aarch64", "arm64" -> "arm_64";
                    case String other -> other;
                };
        return "postgres-" + system + "-" + machine + libc + ".txz";
    }

    private static void unpack(InputStream packed, Path target) throws IOException {
        try (var tar =
                new TarArchiveInputStream(
                        new XZCompressorInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry = tar.getNextEntry();
                    entry != null;
                    entry = tar.getNextEntry()) {
                write(tar, entry, entry.resolveIn(target));
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path file)
            throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, file);
            if ((entry.getMode() & OWNER_MAY_EXECUTE) != 0) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }
}
