/**
 * What a request must look like before anybody works on it: headers, query and form say each thing once, and nothing that
 * the operation does not know.
 */
package lv.lidzas.kit.web.requests;
