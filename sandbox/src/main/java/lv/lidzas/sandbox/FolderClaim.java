package lv.lidzas.sandbox;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import lv.lidzas.testkit.servers.ServerFailure;

/** The right to work in a folder: two programs on the same data would fight over it. */
public final class FolderClaim {

    private FolderClaim() {}

    /** Claims the folder until the channel is closed or this process ends, however it ends. */
    public static FileChannel of(Path folder, String who) throws IOException {
        Files.createDirectories(folder);
        FileChannel file =
                FileChannel.open(
                        folder.resolve("up.lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        if (file.tryLock() == null) {
            file.close();
            throw new ServerFailure(
                    who
                            + " already runs on "
                            + folder
                            + "; stop it with Ctrl-C where it was started.");
        }
        return file;
    }
}
