package lv.lidzas.kit.sample;

import java.time.LocalDate;

/** A sample event: a thing has gone one step further. */
public record StepTaken(String thing, int step, LocalDate takenOn, Mood mood) {

    /** The types and topics of the sample. */
    public static final String TYPE = "lv.lidzas.kit.step-taken.v1";

    public static final String TOPIC = "kit.step.v1";
    public static final String LATE_TOPIC = "kit.late.v1";
}
