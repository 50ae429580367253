package lv.lidzas.sandbox;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import lv.lidzas.sandbox.demo.Addresses;
import lv.lidzas.sandbox.demo.Demo;
import lv.lidzas.sandbox.demo.StoryFailed;
import lv.lidzas.testkit.servers.ServerFailure;

/**
 * The program behind {@code ./lidzas demo}: tells the stories to the sandbox that runs in another window, or to what stands behind the
 * gateway that {@code LIDZAS_GATEWAY} names.
 */
public final class TellStories {

    private TellStories() {}

    /** Exit code 1 if a story does not go as told. */
    public static void main(String[] arguments) {
        QuietLogging.on();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Instant start = Instant.now();
        try {
            Path project = Path.of(System.getProperty("lidzas.root", "."));
            Demo.tell(addresses(Layout.of(project, System.getenv()), System.getenv()), out);
            out.printf("%nTold in %d s.%n", Duration.between(start, Instant.now()).toSeconds());
        } catch (StoryFailed | ServerFailure failure) {
            System.err.println("The story stops here: " + failure.getMessage());
            System.exit(1);
        }
    }

    private static Addresses addresses(Layout layout, Map<String, String> environment) {
        String gateway = environment.get("LIDZAS_GATEWAY");
        return gateway == null
                ? layout.addresses()
                : Addresses.behind(gateway, layout.issuer().toString());
    }
}
