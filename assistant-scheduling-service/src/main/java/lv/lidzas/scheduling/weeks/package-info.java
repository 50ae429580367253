/**
 * How full every ISO week is (nedēļas stundas): of an assistant, of a budget and of a person.
 *
 * <p>It knows ids, weeks and minutes only, and holds the limits: a booking that does not fit is refused by the database's
 * checks, whatever happens at the same moment. It asks nothing of other features.
 */
package lv.lidzas.scheduling.weeks;
