/**
 * The whole system on one machine, started by one command: a broker and a database inside or beside this process, the three services as
 * processes of their own, sample articles, and the timeline that comes of them. It uses the services only as anybody could, over HTTP.
 */
@NullMarked
package id.linimasa.local;

import org.jspecify.annotations.NullMarked;
