/** Where a rule is written (tiesību norma): act, paragraph, version, and how well that was seen. */
package lv.lidzas.eligibility.rules.law;
