package lv.lidzas.sandbox.campaign;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How a campaign is to be run.
 *
 * @param faults how many harms are done
 * @param seed what plans follow from
 * @param keep whether the folder stays though nothing is wrong
 */
record CampaignOptions(int faults, long seed, boolean keep) {

    private static final int USUAL_FAULTS = 100;
    private static final int SEEDS = 1_000_000;

    /** The options of a command line. */
    static CampaignOptions of(List<String> arguments) throws WrongUse {
        int faults = USUAL_FAULTS;
        long seed = ThreadLocalRandom.current().nextInt(SEEDS);
        boolean keep = false;
        Deque<String> rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            String option = rest.pop();
            switch (option) {
                case "--faults" -> faults = Math.toIntExact(number(option, rest));
                case "--seed" -> seed = number(option, rest);
                case "--keep" -> keep = true;
                default ->
                        throw new WrongUse(
                                "./lidzas campaign does not know "
                                        + option
                                        + "; it knows --faults, --seed and --keep.");
            }
        }
        return new CampaignOptions(faults, seed, keep);
    }

    private static long number(String option, Deque<String> rest) throws WrongUse {
        String value = rest.isEmpty() ? "" : rest.pop();
        if (!value.matches("\\d{1,9}")) {
            throw new WrongUse(option + " needs a number of up to nine digits.");
        }
        return Long.parseLong(value);
    }

    /** The command line says what the program does not know. */
    static final class WrongUse extends Exception {
        WrongUse(String message) {
            super(message);
        }
    }
}
