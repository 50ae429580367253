package lv.lidzas.documents.content.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** A real file system that is soon full, for as long as it is open; only root can mount one, others skip the test. */
public final class SmallDisk implements AutoCloseable {

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /**
     * Puts it over a folder, whose own content is back when it is closed.
     *
     * @param options of a tmpfs, for example {@code size=1m}
     */
    public static SmallDisk over(Path folder, String options) throws IOException {
        Path absolute = Files.createDirectories(folder).toAbsolutePath();
        String refused = run("mount", "-t", "tmpfs", "-o", options, "tmpfs", absolute.toString());
        Assumptions.assumeTrue(refused.isEmpty(), "No file system can be mounted here: " + refused);
        return new SmallDisk(absolute);
    }

    /** Lazily, because the service may hold a file open for another moment. */
    @Override
    public void close() {
        String refused = run("umount", "-l", folder.toString());
        if (!refused.isEmpty()) {
            throw new IllegalStateException(folder + " is still mounted: " + refused);
        }
    }

    private static String run(String... command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            String said =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? "" : said + " (exit code " + process.exitValue() + ")";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
