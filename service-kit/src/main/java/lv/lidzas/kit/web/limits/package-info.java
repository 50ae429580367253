/** How much one request may bring and how many one caller may send. */
package lv.lidzas.kit.web.limits;
