package lv.lidzas.sandbox.campaign;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The faults of a campaign; they follow from the seed alone. */
final class FaultPlan {

    private static final int ACKNOWLEDGEMENTS_MAX = 50;
    private static final int PAUSE_MAX = 1_000;
    private static final int KILLED_MAX = 1_500;
    private static final int FROZEN_MIN = 500;
    private static final int FROZEN_MAX = 8_000;

    private FaultPlan() {}

    /** So many faults: round by round each part is killed once, then frozen once, in an order of chance. */
    static List<Fault> of(long seed, int count) {
        Random random = new Random(seed);
        List<Fault> faults = new ArrayList<>();
        for (int round = 0; faults.size() < count; round++) {
            Fault.Harm harm = round % 2 == 0 ? Fault.Harm.KILL : Fault.Harm.FREEZE;
            List<Victim> victims = new ArrayList<>(List.of(Victim.values()));
            Collections.shuffle(victims, random);
            for (Victim victim : victims) {
                faults.add(fault(random, victim, harm));
            }
        }
        return List.copyOf(faults.subList(0, count));
    }

    private static Fault fault(Random random, Victim victim, Fault.Harm harm) {
        // One in three comes while the part before may still be starting.
        int acknowledgements = random.nextInt(3) == 0 ? 0 : random.nextInt(ACKNOWLEDGEMENTS_MAX);
        int pause = random.nextInt(PAUSE_MAX);
        int length =
                harm == Fault.Harm.KILL
                        ? random.nextInt(KILLED_MAX)
                        : random.nextInt(FROZEN_MIN, FROZEN_MAX);
        return new Fault(
                victim,
                harm,
                acknowledgements,
                Duration.ofMillis(pause),
                Duration.ofMillis(length));
    }
}
