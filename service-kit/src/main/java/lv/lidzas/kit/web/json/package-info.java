/** How the API reads JSON: strictly, and with a pointer to whatever it refuses. */
package lv.lidzas.kit.web.json;
