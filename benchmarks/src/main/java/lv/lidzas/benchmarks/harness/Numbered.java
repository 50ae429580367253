package lv.lidzas.benchmarks.harness;

/** Ids of loaded rows, made of a kind and a number, so that rows of different tables find each other without being read. */
public final class Numbered {

    public static final int APPLICATION = 1;
    public static final int PERSON = 2;
    public static final int ASSISTANT = 3;
    public static final int BUDGET = 4;
    public static final int DECISION = 5;
    public static final int ASSESSMENT = 6;
    public static final int DOCUMENT = 7;
    public static final int ALLOCATION = 8;
    public static final int EVENT = 9;

    private Numbered() {}

    /** The id as the API shows it. */
    public static String id(int kind, int number) {
        return "01900000-0000-7%03x-8000-%012x".formatted(kind, number);
    }

    /** The id as SQL over a number. */
    public static String expression(int kind, String number) {
        return "('01900000-0000-7%03x-8000-' || lpad(to_hex((%s)::int), 12, '0'))::uuid"
                .formatted(kind, number);
    }
}
