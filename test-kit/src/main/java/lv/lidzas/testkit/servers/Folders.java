package lv.lidzas.testkit.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Folders that are either complete or absent, so that an interrupted set-up is redone instead of trusted. */
public final class Folders {

    private static final String UNFINISHED = ".unfinished-";

    private Folders() {}

    /** Fills a folder under another name and renames it when it is complete; a folder that exists is complete and left alone. */
    public static Path complete(Path folder, Filling filling) {
        if (Files.isDirectory(folder)) {
            return folder;
        }
        try {
            Files.createDirectories(around(folder));
            Path unfinished =
                    folder.resolveSibling(
                            folder.getFileName() + UNFINISHED + ProcessHandle.current().pid());
            deleteAbandoned(folder);
            filling.fill(unfinished);
            moveUnlessPresent(unfinished, folder);
            return folder;
        } catch (IOException problem) {
            throw new ServerFailure(
                    "The folder " + folder + " could not be filled: " + problem.getMessage(),
                    problem);
        }
    }

    /** The folder that a file or folder lies in. */
    public static Path around(Path path) {
        Path parent = path.toAbsolutePath().normalize().getParent();
        if (parent == null) {
            throw new IllegalArgumentException("Nothing is around " + path);
        }
        return parent;
    }

    /** Removes a folder and all in it; an absent folder is fine. */
    public static void delete(Path folder) {
        try {
            Files.walkFileTree(folder, new Remover());
        } catch (NoSuchFileException _) {
            // Nothing to remove, or another process was quicker.
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** What a process that was killed in the middle of it has left behind. */
    private static void deleteAbandoned(Path folder) throws IOException {
        String prefix = folder.getFileName() + UNFINISHED;
        try (DirectoryStream<Path> abandoned =
                Files.newDirectoryStream(around(folder), prefix + "*")) {
            for (Path left : abandoned) {
                long pid = Long.parseLong(left.getFileName().toString().substring(prefix.length()));
                if (pid == ProcessHandle.current().pid() || ProcessHandle.of(pid).isEmpty()) {
                    delete(left);
                }
            }
        }
    }

    private static void moveUnlessPresent(Path unfinished, Path folder) throws IOException {
        try {
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException problem) {
            if (!Files.isDirectory(folder)) {
                throw problem;
            }
            // Another process filled it in the meantime; theirs is as good as ours.
            delete(unfinished);
        }
    }

    /** Puts the content into the folder it is given; the folder does not exist yet. */
    @FunctionalInterface
    public interface Filling {
        void fill(Path folder) throws IOException;
    }

    private static final class Remover extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException problem)
                throws IOException {
            Files.deleteIfExists(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
