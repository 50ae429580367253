/** What a service writes to its log for those who run it: by case, by request, and never about a person. */
package lv.lidzas.kit.logs;
