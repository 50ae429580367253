package lv.lidzas.scheduling.standins.domain;

/** What happened in the search for stand-ins, for those outside who need to know. */
public sealed interface StandInEvent {

    /** The search. */
    StandInSearch search();

    /**
     * Some were asked (asistenti uzrunāti).
     *
     * @param search after that
     * @param asked how many
     */
    record Asked(StandInSearch search, int asked) implements StandInEvent {}

    /** Nobody accepted in time, or there is nobody to ask (aizvietotāja nav). */
    record Missing(StandInSearch search) implements StandInEvent {}
}
