package lv.lidzas.scheduling.roster.usecase;

import jakarta.enterprise.context.ApplicationScoped;

/** Goes on with a roster that is being applied, one portion at a time (turpina ieviest grafiku). */
@ApplicationScoped
public class MakeMoves {

    private final RosterPortion portion;
    private final SetAside setAside;

    MakeMoves(RosterPortion portion, SetAside setAside) {
        this.portion = portion;
        this.setAside = setAside;
    }

    /** Whether there may be more to do at once. */
    public boolean handle() {
        return switch (attempted()) {
            case RosterPortion.Step.Idle() -> false;
            case RosterPortion.Step.Made() -> true;
            case RosterPortion.Step.Stuck stuck -> {
                setAside.stuck(stuck);
                yield true;
            }
        };
    }

    private RosterPortion.Step attempted() {
        try {
            return portion.make();
        } catch (RuntimeException e) {
            setAside.fault();
            throw e;
        }
    }
}
