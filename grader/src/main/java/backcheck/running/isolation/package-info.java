/**
 * Start a JVM within walls, limit it, and end it with all that it has started.
 *
 * <p>In: a main class and its class path. Out: a {@link backcheck.running.isolation.Jvm} with two pipes. The only place that knows
 * processes: which walls this machine has ({@link backcheck.running.isolation.Machine}), how a command is wrapped in them
 * ({@link backcheck.running.isolation.SandboxCommand}), and the one launcher that everything of a grading is started by.
 */
package backcheck.running.isolation;
