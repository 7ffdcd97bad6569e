package backcheck.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class GradingOptionsTest {

    @ParameterizedTest
    @ValueSource(strings = {"--rename-penalty", "--mended-deduction"})
    void takesTheRenamePenaltyByBothOfItsNames(String name) throws UsageException {
        GradingOptions options = CommandLine.populateCommand(new GradingOptions(), name, "2.5");

        assertThat(options.rubric().mendedDeduction()).isEqualTo(2.5);
        assertThat(new CommandLine(options).getUsageMessage())
                .contains("--rename-penalty")
                .doesNotContain("--mended-deduction");
    }

    @Test
    void deductsNothingUnlessAsked() throws UsageException {
        assertThat(CommandLine.populateCommand(new GradingOptions()).rubric().mendedDeduction()).isZero();
    }
}
