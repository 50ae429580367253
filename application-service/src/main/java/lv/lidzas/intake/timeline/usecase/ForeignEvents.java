package lv.lidzas.intake.timeline.usecase;

/** Port: counts what was told of applications that are not known here. */
@FunctionalInterface
public interface ForeignEvents {

    /** One more. */
    void count();
}
