package lv.lidzas.kit.web.faults;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stack trace for the log that keeps class names and lines and drops every message.
 *
 * <p>Messages of foreign exceptions may repeat what a person wrote.
 */
final class StackWithoutValues {

    private static final int DEEPEST = 8;
    private static final int FRAMES = 25;

    private StackWithoutValues() {}

    static String of(Throwable fault) {
        StringBuilder text = new StringBuilder();
        for (Throwable link : chain(fault)) {
            text.append(link.getClass().getName()).append('\n');
            StackTraceElement[] frames = link.getStackTrace();
            for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
                text.append("    at ").append(frames[i]).append('\n');
            }
        }
        return text.toString();
    }

    static String classesOf(Throwable fault) {
        return String.join(
                " <- ", chain(fault).stream().map(link -> link.getClass().getName()).toList());
    }

    static List<Throwable> chain(Throwable fault) {
        List<Throwable> chain = new ArrayList<>();
        @Nullable Throwable link = fault;
        while (link != null && chain.size() < DEEPEST && !chain.contains(link)) {
            chain.add(link);
            link = link.getCause();
        }
        return chain;
    }
}
