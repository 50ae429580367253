package lv.lidzas.kit.web.limits;

import java.io.IOException;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;

/** The body goes on beyond its bound; reading it has stopped. */
public class BodyTooLarge extends IOException {

    private static final long serialVersionUID = 1L;

    private final long most;

    BodyTooLarge(long most) {
        super("The body is longer than " + most + " bytes.");
        this.most = most;
    }

    /** What the caller is told; the connection ends, because the rest of the body is still on its way. */
    public ProblemException problem() {
        return ProblemException.of(KitProblems.PAYLOAD_TOO_LARGE)
                .with("maxBytes", most)
                .header("Connection", "close");
    }
}
