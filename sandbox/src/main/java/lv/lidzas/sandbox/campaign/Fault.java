package lv.lidzas.sandbox.campaign;

import java.time.Duration;

/**
 * One harm done to one part.
 *
 * @param acknowledgements how many requests shall be acknowledged before
 * @param pause how long the parts are left alone after that
 * @param length how long the part stays stopped
 */
record Fault(Victim victim, Harm harm, int acknowledgements, Duration pause, Duration length) {

    /** What is done to a part. */
    enum Harm {
        /** {@code kill -9}, and a start after a while. */
        KILL,
        /** SIGSTOP, and SIGCONT after a while: the part neither answers nor hangs up. */
        FREEZE
    }
}
