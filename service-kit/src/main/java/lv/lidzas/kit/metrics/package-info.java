/**
 * What operators measure, declared in one way.
 *
 * <p>Whatever is declared is there from the start with its zero, because an alert cannot see the first of something that was
 * not there before. The catalogue of all of it is {@code docs/metrics.approved.md}.
 */
package lv.lidzas.kit.metrics;
