package lv.lidzas.scheduling.register.usecase;

/** Thrown when a login is to belong to two entries of the register; only one of them can be that person's. */
public class LoginTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LoginTaken() {
        super("The login belongs to another entry of the register.");
    }
}
