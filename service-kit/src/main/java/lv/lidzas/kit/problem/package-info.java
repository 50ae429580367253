/**
 * Every refusal of the API in one shape: RFC 9457 problem details, told in Latvian or English.
 *
 * <p>A service throws {@link lv.lidzas.kit.problem.ProblemException} from its {@code api} ring; the mappers here do the
 * rest, also for what the framework, the JSON reader, the token check and the database refuse.
 */
package lv.lidzas.kit.problem;
