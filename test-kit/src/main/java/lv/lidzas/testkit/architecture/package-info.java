/**
 * The rules of the house as ArchUnit tests: what nobody should have to remember while writing a service.
 *
 * <p>Each service extends {@link lv.lidzas.testkit.architecture.ArchitectureRules} in three lines. Every rule has a planted
 * fault in this module's tests, so that a rule which checks nothing fails its own test.
 */
package lv.lidzas.testkit.architecture;
