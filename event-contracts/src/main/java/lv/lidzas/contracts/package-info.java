/**
 * What the services promise each other: one record per published event.
 *
 * <p>An event holds ids, codes, dates and minutes: no personal code, name, address, contact or free text. Nothing is released
 * yet, so contracts change in place. From the first release on, a version only gains optional components.
 */
package lv.lidzas.contracts;
