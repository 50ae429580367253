package lv.lidzas.sandbox.demo;

import java.io.PrintStream;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Prints the stories as a readable timeline. */
final class Narrator {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSS");
    private static final ZoneId RIGA = ZoneId.of("Europe/Riga");

    private final PrintStream out;

    Narrator(PrintStream out) {
        this.out = out;
    }

    void title(String title) {
        out.println();
        out.println(title);
        out.println("-".repeat(title.length()));
    }

    void step(String who, String what) {
        out.printf("%s  %-12s %s%n", LocalTime.now(RIGA).format(TIME), who, what);
    }

    void detail(String what) {
        out.printf("%27s%s%n", "", what);
    }
}
