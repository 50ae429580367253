package lv.lidzas.sandbox.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import lv.lidzas.testkit.ApprovedFile;

/**
 * The table of paths of the gateway that docker-compose.yml starts.
 *
 * @param text the settings of haproxy
 */
public record GatewayFile(String text) {

    private static final Pattern USE =
            Pattern.compile("use_backend (\\S+) if \\{ path_beg (/\\w+)/ }");
    private static final Pattern BACKEND =
            Pattern.compile(
                    "(?m)^backend (\\S+)\n +http-request replace-path (/\\w+)\\(/\\.\\*\\) \\\\1\n"
                            + " +server-template \\w+ (\\d+) (\\S+):(\\d+) port (\\d+)$");

    static GatewayFile read() {
        try {
            return new GatewayFile(
                    Files.readString(ApprovedFile.root().resolve("docker/gateway/haproxy.cfg")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The services by the beginnings of their paths, for example {@code /intake}. */
    public static Map<String, String> services() {
        return read().routes();
    }

    Map<String, String> routes() {
        Map<String, String> routes = new TreeMap<>();
        USE.matcher(text).results().forEach(it -> routes.put(it.group(2), it.group(1)));
        return routes;
    }

    /** Where each service is asked, and for its health. */
    Map<String, Backend> backends() {
        Map<String, Backend> backends = new TreeMap<>();
        BACKEND.matcher(text).results().forEach(it -> backends.put(it.group(1), backend(it)));
        return backends;
    }

    private static Backend backend(MatchResult found) {
        return new Backend(
                found.group(2),
                Integer.parseInt(found.group(3)),
                found.group(4),
                Integer.parseInt(found.group(5)),
                Integer.parseInt(found.group(6)));
    }

    /**
     * How the gateway reaches a service.
     *
     * @param path what it takes from the front of a path
     * @param replicas how many it looks for at most
     */
    record Backend(String path, int replicas, String host, int port, int healthPort) {}
}
