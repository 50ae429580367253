package lv.lidzas.kit.looks;

/** How somebody comes to see data. */
public enum Deed {
    /** Among others, in a list. */
    LISTED,
    /** One record. */
    READ,
    /** By asking for a person. */
    SEARCHED,
    /** The bytes of a file. */
    DOWNLOADED,
    /** In the answer to a change of it. */
    CHANGED
}
