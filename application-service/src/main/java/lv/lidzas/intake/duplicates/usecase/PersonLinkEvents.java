package lv.lidzas.intake.duplicates.usecase;

import lv.lidzas.intake.duplicates.domain.PersonLinkEvent;

/** Port: tells the other services which record stands for a human. */
@FunctionalInterface
public interface PersonLinkEvents {

    /** Tells it with the change that is under way. */
    void publish(PersonLinkEvent event);
}
