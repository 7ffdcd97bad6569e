package backcheck.exercise.diagnosis;

import java.util.List;

/**
 * One mistake, told once.
 *
 * @param name what it is called
 * @param targets the values that it explains
 * @param equals other names of the same function, in case the student has thought of it that way
 */
record Cause(Mistake name, List<String> targets, List<Mistake> equals) {}
