package lv.lidzas.testkit.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Who runs PostgreSQL, which refuses to run as root.
 *
 * <p>An ordinary user runs it as themselves. Root runs it without root's rights in a user namespace of its own, where the files stay
 * root's; where the system does not allow that, as the user {@code nobody}, who then owns the data.
 */
enum UnprivilegedUser {
    SELF(""),
    NAMESPACE("unshare --user"),
    NOBODY("setpriv --reuid=nobody --regid=nogroup --clear-groups");

    private final String prefix;

    UnprivilegedUser(String prefix) {
        this.prefix = prefix;
    }

    /** The first way that works here and can read the folder. */
    static UnprivilegedUser toRunPostgres(Path folder) {
        if (!System.getProperty("user.name").equals("root")) {
            return SELF;
        }
        if (NAMESPACE.can("true")) {
            return NAMESPACE;
        }
        if (NOBODY.can("test", "-x", Folders.around(folder).toString())) {
            return NOBODY;
        }
        throw new ServerFailure(
                "PostgreSQL refuses to run as root, and root may not step down here"
                        + " (neither unshare --user nor the user nobody in "
                        + folder
                        + "); use an ordinary user.");
    }

    /** The command as this user. */
    List<String> command(String... command) {
        List<String> all = new ArrayList<>();
        if (!prefix.isEmpty()) {
            all.addAll(List.of(prefix.split(" ")));
        }
        all.addAll(List.of(command));
        return all;
    }

    /** Gives the folder and all in it to this user, where it has another owner. */
    void own(Path folder) {
        String owner = this == NOBODY ? "nobody" : System.getProperty("user.name");
        try {
            if (Files.exists(folder) && !Files.getOwner(folder).getName().equals(owner)) {
                exit(List.of("chown", "-R", owner, folder.toString()));
            }
        } catch (IOException problem) {
            throw new ServerFailure(
                    "The owner of " + folder + " cannot be read: " + problem.getMessage(), problem);
        }
    }

    private boolean can(String... command) {
        return exit(command(command)) == 0;
    }

    private static int exit(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            return process.waitFor(60, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (IOException _) {
            return -1;
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }
}
