/**
 * What this service holds about a person (piekļuve saviem datiem), for the operations of the kit that give it.
 *
 * <p>Declares columns of the tables of every feature, and asks the features nothing else.
 */
package lv.lidzas.scheduling.subjectaccess;
