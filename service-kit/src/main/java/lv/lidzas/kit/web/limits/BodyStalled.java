package lv.lidzas.kit.web.limits;

import java.io.IOException;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;

/** Thrown to whoever waits for a body of which nothing more comes. */
public final class BodyStalled extends IOException {

    private static final long serialVersionUID = 1;

    BodyStalled(IOException cause) {
        super("The body stopped on its way.", cause);
    }

    /** What the caller is told. */
    public ProblemException problem() {
        return ProblemException.of(KitProblems.REQUEST_TIMEOUT).header("Connection", "close");
    }
}
