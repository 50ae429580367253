/** Erasing people (personas datu dzēšana), when application-service tells of it: their keys go, and hours stay counted. */
package lv.lidzas.scheduling.erasure;
