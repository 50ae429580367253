package lv.lidzas.documents.content.persistence;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import lv.lidzas.documents.content.domain.ContentHash;

/**
 * The folder of the contents: {@code kept/ab/cd/<hash>}, fanned out so that no folder grows large, and {@code incoming} for
 * what is being received, on the same disk so that a move is one step.
 */
final class BlobFolder {

    private final Path kept;
    private final Path incoming;

    BlobFolder(Path root) {
        this.kept = root.toAbsolutePath().resolve("kept");
        this.incoming = root.toAbsolutePath().resolve("incoming");
    }

    Path pathOf(ContentHash hash) {
        return folderOf(hash).resolve(hash.hex());
    }

    private Path folderOf(ContentHash hash) {
        return kept.resolve(hash.hex().substring(0, 2)).resolve(hash.hex().substring(2, 4));
    }

    void makePlaceFor(ContentHash hash) throws IOException {
        createWithName(folderOf(hash));
    }

    /** The bytes are on the disk already; afterwards their new name is, too. */
    void moveIntoPlace(Path received, ContentHash hash) throws IOException {
        Files.move(received, pathOf(hash), StandardCopyOption.ATOMIC_MOVE);
        force(folderOf(hash));
    }

    /** A file beside what is being received; nobody else reads it. */
    Path newFragment() throws IOException {
        createWithName(incoming);
        return Files.createFile(
                incoming.resolve(UUID.randomUUID() + ".sealed"), only("rw-------", incoming));
    }

    /** Owner only, where the file system knows owners. */
    private static FileAttribute<?>[] only(String permissions, Path place) {
        return place.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    long usableBytes() throws IOException {
        createWithName(incoming);
        return Files.getFileStore(incoming).getUsableSpace();
    }

    List<ContentHash> namesOlderThan(Instant moment) throws IOException {
        return filesOlderThan(kept, moment).stream()
                .map(file -> file.getFileName().toString())
                .filter(ContentHash::isHash)
                .map(ContentHash::new)
                .toList();
    }

    int removeFragmentsOlderThan(Instant moment) throws IOException {
        int removed = 0;
        for (Path fragment : filesOlderThan(incoming, moment)) {
            removed += Files.deleteIfExists(fragment) ? 1 : 0;
        }
        return removed;
    }

    static boolean isOlder(Path file, Instant moment) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(moment);
        } catch (NoSuchFileException _) {
            return false;
        }
    }

    private static List<Path> filesOlderThan(Path folder, Instant moment) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files =
                Files.find(
                        folder,
                        Integer.MAX_VALUE,
                        (_, attributes) ->
                                attributes.isRegularFile()
                                        && attributes
                                                .lastModifiedTime()
                                                .toInstant()
                                                .isBefore(moment))) {
            return files.toList();
        }
    }

    /** A folder whose own name survives a crash as well: each new level is forced into the level above. */
    private static void createWithName(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path above = folder.getParent();
        if (above != null) {
            createWithName(above);
        }
        Files.createDirectories(folder, only("rwx------", folder));
        if (above != null) {
            force(above);
        }
    }

    private static void force(Path folder) throws IOException {
        try (FileChannel names = FileChannel.open(folder)) {
            names.force(true);
        }
    }
}
