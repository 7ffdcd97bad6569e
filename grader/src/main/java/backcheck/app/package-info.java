/** The front doors: parses, prints and packs, and decides nothing. */
package backcheck.app;
