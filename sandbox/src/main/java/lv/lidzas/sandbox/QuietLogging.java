package lv.lidzas.sandbox;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps what libraries log out of a program whose output is for people. */
public final class QuietLogging {

    private QuietLogging() {}

    /** To be called before anything logs. */
    public static void on() {
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        Logger.getLogger("").setLevel(Level.OFF);
    }
}
