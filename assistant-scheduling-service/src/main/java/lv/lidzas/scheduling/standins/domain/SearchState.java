package lv.lidzas.scheduling.standins.domain;

/** How far the search for somebody who comes instead is (meklēšanas stāvoklis). */
public enum SearchState {
    /** Assistants are asked, some at a time. */
    SEARCHING,
    /** Somebody accepted. */
    FOUND,
    /** Nobody is needed any more, or the time of the visit has come. */
    OVER
}
