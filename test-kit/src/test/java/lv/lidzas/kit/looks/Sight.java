package lv.lidzas.kit.looks;

/** Stands in for the service kit's class, which this module must not depend on. */
public class Sight {

    /** The answer shows this. */
    public void see(Object shown) {}
}
