package lv.lidzas.sandbox.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A folder under Git, and the programs that work in it. */
final class Checkout {

    private final Path folder;

    Checkout(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    /** A copy of what is committed, in a folder that is not there yet. */
    Checkout copiedTo(Path target) throws IOException, InterruptedException {
        run("git", "clone", "--quiet", folder.toString(), target.toString());
        return new Checkout(target);
    }

    boolean isClean() throws IOException, InterruptedException {
        return said("git", "status", "--porcelain").isEmpty();
    }

    boolean hasTag(String tag) throws IOException, InterruptedException {
        return !said("git", "tag", "--list", tag).isEmpty();
    }

    /** What the files under Git say that name a version. */
    Map<Path, String> naming(String version) throws IOException, InterruptedException {
        Map<Path, String> texts = new TreeMap<>();
        for (String file :
                said("git", "grep", "--files-with-matches", "--fixed-strings", version)
                        .lines()
                        .toList()) {
            Path path = folder.resolve(file);
            texts.put(path, Files.readString(path));
        }
        return texts;
    }

    void commit(String message) throws IOException, InterruptedException {
        run("git", "commit", "--quiet", "--all", "--message", message);
    }

    /** Runs a program that has to end well; what it says is seen by whoever waits. */
    void run(String... command) throws IOException, InterruptedException {
        end(command, new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start());
    }

    /** Runs a program that has to end well, and tells what it said. */
    String said(String... command) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        end(command, process);
        return said.strip();
    }

    private static void end(String[] command, Process process) throws InterruptedException {
        int code = process.waitFor();
        if (code != 0) {
            throw new NoRelease(String.join(" ", command) + " ended with " + code + ".");
        }
    }
}
