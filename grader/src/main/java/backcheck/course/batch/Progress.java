package backcheck.course.batch;

import backcheck.grade.Grade;

/** Is told how a run goes; by several threads. */
public interface Progress {

    /** How much there is to do, and how much of it was done by earlier runs. */
    void begins(int all, int before);

    /** One more submission is graded. */
    void graded(Grade grade);
}
