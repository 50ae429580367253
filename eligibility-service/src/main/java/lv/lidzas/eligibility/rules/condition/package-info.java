/** The questions that the law asks (nosacījumi), one file each. */
package lv.lidzas.eligibility.rules.condition;
