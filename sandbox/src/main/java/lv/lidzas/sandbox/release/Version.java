package lv.lidzas.sandbox.release;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A version of three numbers (Semantic Versioning). */
record Version(int major, int minor, int patch) {

    private static final Pattern SHAPE =
            Pattern.compile("(0|[1-9]\\d{0,5})\\.(0|[1-9]\\d{0,5})\\.(0|[1-9]\\d{0,5})");

    static Version of(String text) {
        Matcher numbers = SHAPE.matcher(text);
        if (!numbers.matches()) {
            throw new NoRelease(text + " is no version; one is like 1.4.0.");
        }
        return new Version(
                Integer.parseInt(numbers.group(1)),
                Integer.parseInt(numbers.group(2)),
                Integer.parseInt(numbers.group(3)));
    }

    String tag() {
        return "v" + this;
    }

    /** What is built after it, until that is released. */
    String next() {
        return new Version(major, minor + 1, 0) + "-SNAPSHOT";
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
