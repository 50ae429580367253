/** Whose case it is: kept once in each service as application-service tells it, and how lists are narrowed to it. */
package lv.lidzas.kit.parties;
