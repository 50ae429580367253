package lv.lidzas.benchmarks.harness;

/** One promise of speed and how it is measured. */
public interface Program {

    /** What {@code ./lidzas bench} calls it. */
    String name();

    /** Measures and reports. */
    void run(Rig rig, Report report);
}
