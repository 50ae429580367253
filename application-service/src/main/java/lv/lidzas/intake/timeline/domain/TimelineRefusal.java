package lv.lidzas.intake.timeline.domain;

/** Why a timeline is not shown. */
public sealed interface TimelineRefusal {

    /** There is no such application, or the caller may not know of it. */
    record UnknownApplication() implements TimelineRefusal {}

    /** The page that was to be continued is not of this timeline. */
    record UnknownCursor() implements TimelineRefusal {}
}
