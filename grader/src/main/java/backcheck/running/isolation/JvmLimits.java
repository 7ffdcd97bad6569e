package backcheck.running.isolation;

import java.time.Duration;

/**
 * What one JVM may use. The heap is the JVM's own limit; the others are the operating system's, at the levels that have one.
 *
 * @param heapMegabytes its largest heap
 * @param addressMegabytes all its memory, reserved or used: heap, classes, stacks, buffers, and the JDK's files as mapped
 * @param processorTime after so much it is ended, whether somebody still watches it or not
 */
public record JvmLimits(int heapMegabytes, int addressMegabytes, Duration processorTime) {}
