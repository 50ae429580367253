/**
 * The files of applications (lietas): what was heard of each, in whatever order it came.
 *
 * <p>A case is open until a decision is issued or the application is withdrawn; then it stays so.
 */
package lv.lidzas.eligibility.cases;
