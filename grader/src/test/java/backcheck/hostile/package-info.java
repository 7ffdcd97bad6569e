/**
 * Hostile submissions: the world that they reach for, and the proof that each of them works where nothing is in its way.
 *
 * <p>The submissions are in {@code src/test/hostile}; {@link backcheck.hostile.Attack} is their description.
 */
package backcheck.hostile;
