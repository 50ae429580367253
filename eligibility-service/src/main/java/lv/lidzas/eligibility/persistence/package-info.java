/** What this context keeps: case files, runs of the rules, decisions, and the figures of the rule sets from their files. */
@NullMarked
package lv.lidzas.eligibility.persistence;

import org.jspecify.annotations.NullMarked;
