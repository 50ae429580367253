package lv.lidzas.testkit.architecture.faulty.bookings.usecase;

/** Rule 6: a use case that does two things. */
public class TwoThings {

    /** One. */
    public void handle() {}

    /** And another. */
    public void undo() {}
}
