package lv.lidzas.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A generated document that people review: the test writes what the code says now, and fails when that differs from what is
 * committed. The diff in version control is the review.
 */
public final class ApprovedFile {

    private ApprovedFile() {}

    /**
     * Compares a text with the approved file, and writes it there when it differs.
     *
     * @param path the file, from the project's root, for example {@code docs/events.approved.md}
     * @param text what the code says now
     * @throws AssertionError if the file was missing or different; it then holds the new text
     */
    public static void verify(String path, String text) {
        Path file = root().resolve(path);
        try {
            if (Files.exists(file) && Files.readString(file).equals(text)) {
                return;
            }
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new AssertionError(
                path
                        + " did not say what the code says; it was rewritten. Maybe the change is meant: review its diff and commit it.");
    }

    /** The project's root folder. */
    public static Path root() {
        String given = System.getProperty("lidzas.root");
        Path folder = Path.of(given == null ? "" : given).toAbsolutePath();
        while (!Files.exists(folder.resolve(".mvn"))) {
            Path parent = folder.getParent();
            if (parent == null) {
                throw new IllegalStateException(
                        "No folder above "
                                + Path.of("").toAbsolutePath()
                                + " holds .mvn. Maybe the test runs outside the project.");
            }
            folder = parent;
        }
        return folder;
    }
}
