package lv.lidzas.kit.sample;

import java.util.UUID;

/** Messages as another service would write them. */
public final class Messages {

    private Messages() {}

    /** An event of the sample with the given data. */
    public static String event(String type, String key, String data) {
        return """
        {"specversion":"1.0","id":"%s","source":"/lidzas/LUDZA/other","type":"%s","subject":"%s",
        "time":"2026-03-02T10:00:00Z","datacontenttype":"application/json","correlationid":"c-1",
        "municipality":"LUDZA","data":%s}
        """
                .formatted(UUID.randomUUID(), type, key, data);
    }

    /** A step of a thing. */
    public static String step(String thing, int step) {
        return event(
                StepTaken.TYPE,
                thing,
                """
                {"thing":"%s","step":%d,"takenOn":"2026-03-02","mood":"CALM"}\
                """
                        .formatted(thing, step));
    }
}
