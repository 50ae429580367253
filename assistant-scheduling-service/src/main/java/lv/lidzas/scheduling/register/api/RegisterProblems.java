package lv.lidzas.scheduling.register.api;

import java.util.List;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.problem.ProblemType;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.register.domain.RegisterRefusal;
import lv.lidzas.scheduling.register.domain.TouchedHours;

/** The problems of the register, and which refusal becomes which of them. */
public final class RegisterProblems {

    /** Hours are booked that the assistant could no longer give; {@code allocations} names them. */
    public static final ProblemType ASSISTANT_HAS_BOOKINGS =
            new ProblemType("assistant-has-bookings", 409);

    /** The login belongs to another entry of the register. */
    public static final ProblemType LOGIN_TAKEN = new ProblemType("login-taken", 409);

    /** The human has an entry of the register already. */
    public static final ProblemType ALREADY_REGISTERED = new ProblemType("already-registered", 409);

    private RegisterProblems() {}

    static List<ProblemType> all() {
        return List.of(ASSISTANT_HAS_BOOKINGS, LOGIN_TAKEN, ALREADY_REGISTERED);
    }

    static ProblemException of(RegisterRefusal refusal) {
        return switch (refusal) {
            case RegisterRefusal.NoSuchAssistant() -> ProblemException.of(KitProblems.NOT_FOUND);
            case RegisterRefusal.OwnHours() -> ProblemException.of(KitProblems.OWN_MATTER);
            case RegisterRefusal.HasBookings(List<TouchedHours> touched) ->
                    ProblemException.of(ASSISTANT_HAS_BOOKINGS)
                            .with(
                                    "allocations",
                                    touched.stream().map(TouchedHoursView::of).toList());
            case RegisterRefusal.AlreadyRegistered(AssistantId id) ->
                    ProblemException.of(ALREADY_REGISTERED).with("assistantId", id.value());
        };
    }
}
