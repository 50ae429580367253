/**
 * The register of assistants (asistentu reģistrs): who may assist, from which day to which day, and how to reach them.
 *
 * <p>An entry is registered, changed, suspended. It asks {@code weeks} whether a changed limit leaves room for what is booked.
 */
package lv.lidzas.scheduling.register;
