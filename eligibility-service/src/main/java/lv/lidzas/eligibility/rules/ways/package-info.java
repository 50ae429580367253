/**
 * What would turn a refusal or a doubt into a grant (ceļi līdz piešķīrumam): the smallest sets of changes, found by running the
 * rules again.
 *
 * <p>What a condition gave says which changes are worth trying ({@code Openings}); whether they are enough only the rules say
 * ({@code WaySearch}). Nobody is advised to be older: a birthday to come is told as a day.
 */
package lv.lidzas.eligibility.rules.ways;
