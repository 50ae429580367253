/** What every service needs and no service owns. It knows no word of the domain and depends on no service. */
package lv.lidzas.kit;
