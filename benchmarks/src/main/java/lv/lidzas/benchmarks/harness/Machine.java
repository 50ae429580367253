package lv.lidzas.benchmarks.harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the figures come from. */
public final class Machine {

    private Machine() {}

    /** One line: processor, memory, Java, kernel. */
    public static String description() {
        return "%s, %d cores, %d GB, JDK %s, %s %s"
                .formatted(
                        field("/proc/cpuinfo", "model name"),
                        Runtime.getRuntime().availableProcessors(),
                        Math.round(kilobytes("/proc/meminfo", "MemTotal") / 1e6),
                        Runtime.version(),
                        System.getProperty("os.name"),
                        System.getProperty("os.version"));
    }

    /** The memory of a process that belongs to it alone and lies in no file, in megabytes. */
    public static long anonymousMegabytes(long pid) {
        return kilobytes("/proc/" + pid + "/status", "RssAnon") / 1024;
    }

    private static long kilobytes(String file, String name) {
        String value = field(file, name).replace("kB", "").strip();
        return value.equals("unknown") ? 0 : Long.parseLong(value);
    }

    private static String field(String file, String name) {
        try {
            return Files.readAllLines(Path.of(file)).stream()
                    .filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException _) {
            return "unknown";
        }
    }
}
