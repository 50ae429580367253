package lv.lidzas.sandbox;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import lv.lidzas.sandbox.demo.Addresses;
import lv.lidzas.sandbox.demo.Demo;
import org.jspecify.annotations.Nullable;

/** The stories told to the shared system, once for all tests that look at what they leave behind. */
public final class ToldStories {

    private static @Nullable String told;

    private ToldStories() {}

    /** What the demo printed; the first caller waits for it. */
    public static synchronized String told() {
        if (told == null) {
            told = tell(SystemUnderTest.running().municipality().layout().addresses());
        }
        return told;
    }

    /** Tells the stories now. */
    static String tell(Addresses addresses) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            Demo.tell(addresses, out);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
