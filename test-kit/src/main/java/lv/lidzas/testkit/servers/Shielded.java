package lv.lidzas.testkit.servers;

import java.util.ArrayList;
import java.util.List;

/** Commands whose processes do not hear Ctrl-C, which a terminal sends to every process in it: the launcher stops them in order. */
final class Shielded {

    private static final List<String> DEAF =
            List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$0\" \"$@\"");

    private Shielded() {}

    static List<String> fromTheTerminal(List<String> command) {
        List<String> shielded = new ArrayList<>(DEAF);
        shielded.addAll(command);
        return shielded;
    }
}
