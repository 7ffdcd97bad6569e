package backcheck.grade;

import java.util.List;
import java.util.Optional;

/** How much of a grade a student is told; what is left out is left out of the grade itself, before any report. */
public enum Feedback {
    /** Everything. */
    FULL {
        @Override
        public Grade of(Grade grade) {
            return grade;
        }
    },
    /** The parts and the values that are wrong, but not what is wrong with them. */
    HINT {
        @Override
        public Grade of(Grade grade) {
            List<Diagnosis> hints = grade.diagnoses().stream().map(Feedback::hint).toList();
            return with(grade, hints, Feedback::hint);
        }
    },
    /** Points and outcomes only. */
    POINTS {
        @Override
        public Grade of(Grade grade) {
            List<Diagnosis> errors = grade.diagnoses().stream()
                    .filter(diagnosis -> diagnosis.kind().reveals() == Kind.Reveals.COMPILER_OUTPUT)
                    .toList();
            return with(grade, errors, Feedback::bare);
        }
    };

    /** The grade as it is told at this level. */
    public abstract Grade of(Grade grade);

    /** Changes what a verdict tells. */
    @FunctionalInterface
    private interface Telling {
        Verdict of(Verdict verdict);
    }

    private static Grade with(Grade grade, List<Diagnosis> diagnoses, Telling telling) {
        List<PartResult> parts = grade.parts().stream()
                .map(part -> new PartResult(
                        part.id(),
                        part.checks().stream()
                                .map(check -> new CheckResult(
                                        check.id(), check.score(), check.max(), telling.of(check.verdict())))
                                .toList()))
                .toList();
        return new Grade(
                grade.submission(),
                grade.status(),
                grade.seed(),
                grade.reason(),
                grade.deduction(),
                grade.notices(),
                parts,
                diagnoses);
    }

    private static Diagnosis hint(Diagnosis diagnosis) {
        if (diagnosis.kind().reveals() != Kind.Reveals.SOLUTION) {
            return diagnosis;
        }
        return new Diagnosis(
                diagnosis.targets(),
                diagnosis.kind(),
                Optional.empty(),
                Optional.empty(),
                diagnosis.part(),
                Optional.empty(),
                Message.of("diagnosis.hint", String.join(", ", diagnosis.targets())));
    }

    private static Verdict hint(Verdict verdict) {
        List<Diagnosis> hints = verdict.diagnoses().stream().map(Feedback::hint).toList();
        boolean told = !hints.equals(verdict.diagnoses());
        Optional<Message> message = told ? Optional.of(hints.get(0).message()) : verdict.message();
        return new Verdict(
                verdict.result(),
                message,
                verdict.counterexample()
                        .map(example -> new Counterexample(
                                example.inputs(), example.quantity(), example.expected(), example.got())),
                verdict.notices(),
                hints,
                verdict.wrong());
    }

    private static Verdict bare(Verdict verdict) {
        return new Verdict(verdict.result(), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of());
    }
}
