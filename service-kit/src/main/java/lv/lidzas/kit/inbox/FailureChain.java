package lv.lidzas.kit.inbox;

import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Describes a failure by classes and places only: messages of libraries quote the values that they failed at. */
final class FailureChain {

    private static final int DEEPEST = 5;

    private FailureChain() {}

    /** For example {@code IllegalStateException at Ledger.book:42 caused by SQLException (23505)}. */
    static String of(Throwable failure) {
        StringJoiner chain = new StringJoiner(" caused by ");
        Throwable link = failure;
        for (int depth = 0; link != null && depth < DEEPEST; depth++) {
            chain.add(describe(link));
            link = link.getCause();
        }
        return chain.toString();
    }

    private static String describe(Throwable failure) {
        String name = failure.getClass().getSimpleName();
        if (failure instanceof java.sql.SQLException sql) {
            name += " (" + sql.getSQLState() + ")";
        }
        StackTraceElement place = ownPlace(failure);
        return place == null
                ? name
                : name
                        + " at "
                        + place.getClassName().substring(place.getClassName().lastIndexOf('.') + 1)
                        + "."
                        + place.getMethodName()
                        + ":"
                        + place.getLineNumber();
    }

    private static @Nullable StackTraceElement ownPlace(Throwable failure) {
        for (StackTraceElement element : failure.getStackTrace()) {
            if (element.getClassName().startsWith("lv.lidzas.")) {
                return element;
            }
        }
        return null;
    }
}
