/**
 * The hours of decisions (stundu uzskaite): budgets, and the allocations that assistants get from them.
 *
 * <p>A budget opens when a decision that grants time is issued; the person's wish or a caseworker gives its hours to an
 * assistant, and they can be given back. It asks {@code register} who may assist and {@code weeks} whether there is room.
 */
package lv.lidzas.scheduling.hours;
