package lv.lidzas.kit.words;

/** Says minutes as people do: "2 stundas 30 minūtes". */
public final class SpokenMinutes {

    private static final int HOUR = 60;

    private SpokenMinutes() {}

    /** Hours and minutes, in the right form of their number. */
    public static String of(int minutes, Language language) {
        int hours = minutes / HOUR;
        int rest = minutes % HOUR;
        if (hours == 0) {
            return minutes(rest, language);
        }
        String spoken = hours(hours, language);
        return rest == 0 ? spoken : spoken + " " + minutes(rest, language);
    }

    private static String hours(int number, Language language) {
        return number
                + " "
                + switch (language) {
                    case LV -> latvian(number, "stundu", "stunda", "stundas");
                    case EN -> number == 1 ? "hour" : "hours";
                };
    }

    private static String minutes(int number, Language language) {
        return number
                + " "
                + switch (language) {
                    case LV -> latvian(number, "minūšu", "minūte", "minūtes");
                    case EN -> number == 1 ? "minute" : "minutes";
                };
    }

    /** The three forms of Latvian: 0, 10, 11 to 19 and 30; 1 and 21; 2 and 35. */
    private static String latvian(int number, String none, String one, String other) {
        int last = number % 10;
        int lastTwo = number % 100;
        if (last == 0 || (lastTwo >= 11 && lastTwo <= 19)) {
            return none;
        }
        return last == 1 ? one : other;
    }
}
