/** The whole system, started as a user starts it and spoken to as a user speaks to it, with its processes killed at bad moments. */
package id.linimasa.endtoend;
