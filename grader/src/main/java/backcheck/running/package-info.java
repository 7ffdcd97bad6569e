/** Turns sources into answers, whatever they do. */
package backcheck.running;
