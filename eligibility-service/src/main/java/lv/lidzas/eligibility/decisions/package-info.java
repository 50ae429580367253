/**
 * Decisions (lēmumi): the rules propose what is favourable, and only a person signs.
 *
 * <p>A proposal is superseded by another, cancelled or signed. A grant in an unclear case is signed at once;
 * what takes something from the person is drafted by one and confirmed or given back by another. A
 * signed decision closes the case; it is issued on the word of application-service, or cancelled because the application was
 * taken back before. An issued one is never
 * changed; it shows that another ended it, since when it is in force, and what contests make of it.
 */
package lv.lidzas.eligibility.decisions;
