package lv.lidzas.kit.health;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URISyntaxException;

/**
 * Asks an address whether it is well: a container's health check for images that have Java and nothing else.
 *
 * <p>The process ends with 0 when the answer is a success, and with 1 in any other case.
 */
public final class Probe {

    private static final int TIMEOUT_MILLIS = 3_000;

    private Probe() {}

    /** Asks the one address given, for example {@code http://localhost:8081/q/health/ready}. */
    public static void main(String[] arguments) {
        System.exit(arguments.length == 1 && isWell(arguments[0]) ? 0 : 1);
    }

    static boolean isWell(String address) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) new URI(address).toURL().openConnection();
            connection.setConnectTimeout(TIMEOUT_MILLIS);
            connection.setReadTimeout(TIMEOUT_MILLIS);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException | URISyntaxException _) {
            return false;
        }
    }
}
