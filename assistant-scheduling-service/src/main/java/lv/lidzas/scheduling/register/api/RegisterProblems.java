package lv.lidzas.scheduling.register.api;

import java.util.List;
import lv.lidzas.kit.problem.KitProblems;
import lv.lidzas.kit.problem.ProblemException;
import lv.lidzas.kit.problem.ProblemType;
import lv.lidzas.scheduling.register.domain.AssistantId;
import lv.lidzas.scheduling.register.domain.RegisterRefusal;
import lv.lidzas.scheduling.weeks.domain.WeekHours;

/** The problems of the register, and which refusal becomes which of them. */
public final class RegisterProblems {

    /** The declared hours elsewhere leave less than is booked here. */
    public static final ProblemType LIMIT_BELOW_BOOKED =
            new ProblemType("weekly-limit-below-booked", 409);

    /** The login belongs to another entry of the register. */
    public static final ProblemType LOGIN_TAKEN = new ProblemType("login-taken", 409);

    /** The human has an entry of the register already. */
    public static final ProblemType ALREADY_REGISTERED = new ProblemType("already-registered", 409);

    private RegisterProblems() {}

    static List<ProblemType> all() {
        return List.of(LIMIT_BELOW_BOOKED, LOGIN_TAKEN, ALREADY_REGISTERED);
    }

    static ProblemException of(RegisterRefusal refusal) {
        return switch (refusal) {
            case RegisterRefusal.NoSuchAssistant() -> ProblemException.of(KitProblems.NOT_FOUND);
            case RegisterRefusal.LimitBelowBooked(WeekHours fullest) ->
                    ProblemException.of(
                                    LIMIT_BELOW_BOOKED,
                                    fullest.bookedMinutes(),
                                    fullest.week().label(),
                                    fullest.limitMinutes())
                            .with("bookedMinutes", fullest.bookedMinutes())
                            .with("week", fullest.week().label())
                            .with("limitMinutes", fullest.limitMinutes());
            case RegisterRefusal.AlreadyRegistered(AssistantId id) ->
                    ProblemException.of(ALREADY_REGISTERED).with("assistantId", id.value());
        };
    }
}
