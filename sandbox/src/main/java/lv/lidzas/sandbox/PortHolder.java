package lv.lidzas.sandbox;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The process that listens on a port, where the system tells (Linux: under {@code /proc}, and only for processes one may see). */
final class PortHolder {

    private static final Path PROC = Path.of("/proc");
    private static final String LISTENING = "0A";
    private static final int LOCAL_ADDRESS = 1;
    private static final int STATE = 3;
    private static final int INODE = 9;

    private PortHolder() {}

    /** The holder as a person reads it: {@code process 4242 (/usr/bin/python3)}. */
    static Optional<String> of(int port) {
        Set<String> sockets = new HashSet<>();
        for (String table : List.of("net/tcp", "net/tcp6")) {
            sockets.addAll(listening(PROC.resolve(table), port));
        }
        return ProcessHandle.allProcesses()
                .filter(it -> holdsOneOf(sockets, it))
                .findFirst()
                .map(it ->
                        "process "
                                + it.pid()
                                + it.info().command().map(name -> " (" + name + ")").orElse(""));
    }

    private static Set<String> listening(Path table, int port) {
        String wanted = String.format(Locale.ROOT, ":%04X", port);
        Set<String> sockets = new HashSet<>();
        try {
            for (String line : Files.readAllLines(table)) {
                String[] columns = line.strip().split("\\s+", -1);
                if (columns.length > INODE
                        && columns[LOCAL_ADDRESS].endsWith(wanted)
                        && columns[STATE].equals(LISTENING)) {
                    sockets.add("socket:[" + columns[INODE] + "]");
                }
            }
        } catch (IOException _) {
            // Another system than Linux: nobody can be named.
        }
        return sockets;
    }

    private static boolean holdsOneOf(Set<String> sockets, ProcessHandle process) {
        if (sockets.isEmpty()) {
            return false;
        }
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(PROC.resolve(process.pid() + "/fd"))) {
            for (Path file : files) {
                if (sockets.contains(Files.readSymbolicLink(file).toString())) {
                    return true;
                }
            }
        } catch (IOException _) {
            // Ended in the meantime, or somebody else's.
        }
        return false;
    }
}
