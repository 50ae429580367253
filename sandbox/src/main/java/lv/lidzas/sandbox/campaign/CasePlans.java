package lv.lidzas.sandbox.campaign;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import lv.lidzas.sandbox.campaign.CasePlan.Ending;

/** The cases of one client, one after another without end; they follow from the seed alone. */
final class CasePlans {

    /** More cases than one client gets through. */
    private static final int CASES_OF_A_CLIENT = 100_000;

    /** Most cases shall go through the whole chain. */
    private static final List<Ending> ENDINGS =
            List.of(
                    Ending.LEFT_AS_DRAFT,
                    Ending.WITHDRAWN_AS_DRAFT,
                    Ending.LEFT_WITHOUT_DOCUMENTS,
                    Ending.LEFT_WITHOUT_DOCUMENTS,
                    Ending.WITHDRAWN,
                    Ending.LEFT_WITH_A_REJECTION,
                    Ending.REFUSED,
                    Ending.REFUSED,
                    Ending.WITHDRAWN_WHILE_GRANTED,
                    Ending.GRANTED,
                    Ending.GRANTED,
                    Ending.GRANTED,
                    Ending.GRANTED,
                    Ending.GRANTED,
                    Ending.GRANTED);

    private static final int MINUTES_STEP = 60;
    private static final int STEPS_MAX = 40;

    private final Random random;
    private int next;

    CasePlans(long seed, int client) {
        this.random = new Random(seed * 1_000_003 + client);
        this.next = client * CASES_OF_A_CLIENT;
    }

    CasePlan next() {
        int number = next++;
        boolean withWork = random.nextBoolean();
        return new CasePlan(
                number,
                isPickedOutOf(5) ? number / CASES_OF_A_CLIENT * CASES_OF_A_CLIENT : number,
                ENDINGS.get(random.nextInt(ENDINGS.size())),
                withWork,
                random.nextBoolean(),
                IntStream.range(0, 4).mapToObj(_ -> random.nextInt(1_000)).toList(),
                random.nextBoolean(),
                withWork ? minutes() : null,
                IntStream.range(0, random.nextInt(4)).mapToObj(_ -> minutes()).toList(),
                random.nextInt(3),
                random.nextLong());
    }

    private boolean isPickedOutOf(int many) {
        return random.nextInt(many) == 0;
    }

    private int minutes() {
        return MINUTES_STEP * random.nextInt(1, STEPS_MAX + 1);
    }
}
