package lv.lidzas.testkit.servers;

import java.util.Arrays;
import java.util.Optional;

/** The processes of this machine, as far as this user may see them. */
final class RunningProcesses {

    private RunningProcesses() {}

    /** The process that has exactly this among its arguments. */
    static Optional<ProcessHandle> withArgument(String argument) {
        return ProcessHandle.allProcesses()
                .filter(ProcessHandle::isAlive)
                .filter(process ->
                        process.info()
                                .arguments()
                                .map(arguments -> isOrphanOf(argument, arguments))
                                .orElse(false))
                .findFirst();
    }

    /** The first argument carries the mark; a shell that merely mentions it further back is not meant. */
    private static boolean isOrphanOf(String argument, String[] arguments) {
        return arguments.length > 0 && Arrays.asList(arguments).indexOf(argument) == 0;
    }
}
